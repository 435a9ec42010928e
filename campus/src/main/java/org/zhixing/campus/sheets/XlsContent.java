package org.zhixing.campus.sheets;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A workbook as Excel 97 to 2003 wrote them (BIFF8), read record by record.
final class XlsContent implements Content {

    private static final long MOST_BYTES = 64 << 20;

    /// What stands before the sheets.
    private record Globals(List<BoundSheetRecord> sheets, Formats formats, List<Integer> styles, @Nullable SSTRecord texts, boolean from1904) {}

    private final XlsRecords records;
    private final boolean encrypted;
    private final Globals globals;
    private final List<SheetName> sheets = new ArrayList<>();

    private XlsContent(XlsRecords records) throws IOException {
        this.records = records;
        this.encrypted = records.encrypted();
        this.globals = globals(new RecordFactoryInputStream(records.from(0), false));
        listSheets();
    }

    static XlsContent open(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable("超过 64 MB，太大了；请另存为 .xlsx 或拆成几个文件", "is larger than 64 MB; save it as .xlsx or split it into several files");
        }
        POIFSFileSystem storage;
        try {
            storage = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable("已损坏或不完整（可能没有下载完）；请重新下载，或用 Excel、WPS 打开后另存为 .xlsx 再试",
                "is damaged or incomplete, perhaps not fully downloaded; download it again, or open it in Excel or WPS and save it as .xlsx", damaged);
        }
        try {
            return new XlsContent(new XlsRecords(storage, stream(storage.getRoot())));
        } catch (EncryptedDocumentException locked) {
            storage.close();
            throw XlsxContent.locked();
        } catch (RuntimeException damaged) {
            storage.close();
            throw Unreadable.damaged(damaged);
        } catch (IOException refused) {
            storage.close();
            throw refused;
        }
    }

    static Unreadable tooOld() {
        return new Unreadable("这是 Excel 95 或更早的工作簿，不能直接读取；请用 Excel 或 WPS 打开，另存为 .xlsx 再交", "is a workbook of Excel 95 or earlier and cannot be read; open it in Excel or WPS and save it as .xlsx");
    }

    private static String stream(DirectoryNode root) throws Unreadable {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw XlsxContent.locked();
        }
        Optional<String> workbook = root.getEntryNames().stream().filter("Workbook"::equalsIgnoreCase).findFirst();
        if (workbook.isPresent()) {
            return workbook.get();
        } else if (root.hasEntryCaseInsensitive("Book")) {
            throw tooOld();
        }
        String zh = root.hasEntry("WordDocument") ? "这是 Word 文档" : root.hasEntry("PowerPoint Document") ? "这是 PowerPoint 文稿" : "这不是表格文件";
        String en = root.hasEntry("WordDocument") ? "is a Word document" : root.hasEntry("PowerPoint Document") ? "is a PowerPoint presentation" : "is no spreadsheet";
        throw new Unreadable(zh + "；请交 .xlsx、.xls 或 .csv 文件", en + "; give an .xlsx, .xls or .csv file");
    }

    private static Globals globals(RecordFactoryInputStream records) throws IOException {
        List<BoundSheetRecord> sheets = new ArrayList<>();
        Formats formats = new Formats();
        List<Integer> styles = new ArrayList<>();
        SSTRecord texts = null;
        boolean from1904 = false;
        for (Record record = records.nextRecord(); record != null && !(record instanceof EOFRecord); record = records.nextRecord()) {
            switch (record) {
                case BOFRecord begin when begin.getVersion() < BOFRecord.VERSION -> throw tooOld();
                case BoundSheetRecord sheet -> sheets.add(sheet);
                case FormatRecord format -> formats.add(format.getIndexCode(), format.getFormatString());
                case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
                case SSTRecord table -> texts = table;
                case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
                default -> { }
            }
        }
        return new Globals(sheets, formats, styles, texts, from1904);
    }

    private void listSheets() throws IOException {
        for (int i = 0; i < globals.sheets().size(); i++) {
            BoundSheetRecord sheet = globals.sheets().get(i);
            if (records.isWorksheet(sheet.getPositionOfBof())) {
                sheets.add(new SheetName(i, sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
            }
        }
        if (sheets.isEmpty()) {
            throw new Unreadable("里面没有工作表", "has no sheet");
        }
    }

    @Override
    public List<SheetName> sheets() {
        return List.copyOf(sheets);
    }

    /// A sheet is read from where it stands; in an encrypted workbook, from the beginning, where the key is.
    @Override
    public void read(SheetName sheet, Rows rows) throws IOException {
        Styles styles = new Styles(globals.styles().stream().map(globals.formats()::format).toList());
        int position = globals.sheets().get(sheet.index()).getPositionOfBof();
        try {
            RecordFactoryInputStream stream = new RecordFactoryInputStream(records.from(encrypted ? 0 : position), false);
            if (encrypted) {
                skip(stream, sheet.index() + 1);
            }
            new XlsSheet(styles, globals.texts(), new Numbers(globals.from1904()), rows).read(stream);
        } catch (RuntimeException thrown) {
            if (rows.failed(thrown)) {
                throw thrown;
            }
            throw Unreadable.damaged(thrown);
        }
    }

    /// Passes over so many parts of the stream; the globals are the first.
    private static void skip(RecordFactoryInputStream stream, int parts) {
        int depth = 0;
        int done = 0;
        for (Record record = stream.nextRecord(); record != null; record = stream.nextRecord()) {
            depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
            done += record instanceof EOFRecord && depth == 0 ? 1 : 0;
            if (done == parts) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        records.storage().close();
    }
}
