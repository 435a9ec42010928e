package org.zhixing.campus.sheets;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.BitSet;

/// Reads the records of one sheet; the position is at its beginning.
final class XlsSheet {

    private final Styles styles;
    private final @Nullable SSTRecord texts;
    private final Numbers numbers;
    private final Rows rows;
    /// Said before the cells are.
    private final BitSet hidden = new BitSet();

    /// The formula whose text comes in the next record.
    private @Nullable FormulaRecord awaiting;

    XlsSheet(Styles styles, @Nullable SSTRecord texts, Numbers numbers, Rows rows) {
        this.styles = styles;
        this.texts = texts;
        this.numbers = numbers;
        this.rows = rows;
    }

    /// Charts in the sheet begin and end inside of it.
    void read(RecordFactoryInputStream records) throws IOException {
        int depth = 0;
        for (Record record = records.nextRecord(); record != null && rows.wanted(); record = records.nextRecord()) {
            if (record instanceof BOFRecord) {
                depth++;
            } else if (record instanceof EOFRecord) {
                depth--;
                if (depth <= 0) {
                    break;
                }
            } else if (depth == 1) {
                read(record);
            }
        }
        if (rows.wanted()) {
            rows.end();
        }
    }

    private void read(Record record) throws IOException {
        switch (record) {
            case LabelSSTRecord text -> put(text, Texts.cell(shared(text.getSSTIndex())));
            case LabelRecord text -> put(text, Texts.cell(text.getValue()));
            case NumberRecord number -> put(number, numbers.cell(number.getValue(), styles.format(number.getXFIndex())));
            case BoolErrRecord truth when truth.isBoolean() -> put(truth, truth(truth.getBooleanValue()));
            case BoolErrRecord fault -> put(fault, fault(fault.getErrorValue()));
            case FormulaRecord formula when formula.hasCachedResultString() -> awaiting = formula;
            case FormulaRecord formula -> put(formula, cached(formula));
            case StringRecord text when awaiting != null -> {
                put(awaiting, Texts.cell(text.getString()));
                awaiting = null;
            }
            case RowRecord row when row.getZeroHeight() -> hidden.set(row.getRowNumber() + 1);
            case MergeCellsRecord merged -> merge(merged);
            default -> { }
        }
    }

    private void put(CellValueRecordInterface place, Cell cell) throws Unreadable {
        int row = (place.getRow() & 0xffff) + 1;
        if (row != rows.number()) {
            rows.begin(row);
            if (hidden.get(row)) {
                rows.hide();
            }
        }
        rows.put(place.getColumn() & 0xffff, cell);
    }

    private Cell cached(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> fault(formula.getCachedErrorValue());
            case NUMERIC -> numbers.cell(formula.getValue(), styles.format(formula.getXFIndex()));
            case STRING, BLANK, FORMULA, _NONE -> Cell.BLANK;
        };
    }

    private String shared(int index) throws Unreadable {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw Unreadable.damaged();
        }
        return texts.getString(index).getString();
    }

    private static Cell truth(boolean value) {
        return new Cell.Truth(value, value ? "TRUE" : "FALSE");
    }

    private static Cell fault(int code) {
        return new Cell.Fault(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!");
    }

    private void merge(MergeCellsRecord merged) throws Unreadable {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            rows.merge(new SheetEnd.Merged(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
    }
}
