package org.zhixing.audit.prose;

import org.zhixing.audit.document.Block;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Heading;
import org.zhixing.audit.document.Paragraph;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.facts.Entities;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Remark;
import org.zhixing.audit.tables.Matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The numbers of all paragraphs, what they say as facts, and what they must obey.
public final class Prose {

    /// No paragraph that people write has more numbers; what has is not prose.
    private static final int MOST_QUANTITIES = 400;
    private static final int FARTHEST = 400;
    private static final Pattern VOCATIONAL = Pattern.compile("中等职业|中职|中专|职业高中|职教中心|职业教育中心");

    /// Some of the students or teachers: what a sentence says after them is of them, not of all.
    private static final Pattern SOME = Pattern.compile("(?!.*(全日制|应届|全校|双师|专任|专职|当年|历届)).{2,}(毕业生|在校生|学生|新生|教师|学员)");

    /// After these words a number is no longer of the thing named before.
    private static final Pattern WHOLE = Pattern.compile("全年级|全校|全院|全市|全县|全区|全省|总体|总分");

    private final List<List<Quantity>> paragraphs = new ArrayList<>();
    private final List<List<Place.InSentence>> sentences = new ArrayList<>();
    private final int reportYear;
    private final boolean vocational;

    private Prose(int reportYear, boolean vocational) {
        this.reportYear = reportYear;
        this.vocational = vocational;
    }

    public static Prose of(Document document, int reportYear) {
        Prose prose = new Prose(reportYear, VOCATIONAL.matcher(document.text()).find());
        String heading = "";
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading found -> heading = found.text();
                case Paragraph paragraph -> {
                    prose.paragraphs.add(ProseReader.read(paragraph, heading, reportYear));
                    prose.sentences.add(paragraph.sentences().stream().map(sentence -> new Place.InSentence(paragraph.section(), sentence, paragraph.page())).toList());
                }
                case Table table -> { }
            }
        }
        return prose;
    }

    public List<Figure> figures() {
        return paragraphs.stream().flatMap(List::stream).map(Quantity::figure).toList();
    }

    /// Adds what the sentences say of whole quantities, of the report's year where they name none; changes, parts, monthly and per-capita figures are no facts.
    public void tell(Facts facts, Entities entities) {
        for (List<Quantity> quantities : paragraphs) {
            int groupIn = -1;
            for (Quantity quantity : quantities) {
                Quantity now = quantity.index() > 0 ? quantities.get(quantity.index() - 1) : quantity;
                if (quantity.isOfBefore() && quantity.name().length() < 2 && now.isLevel() && now.sentence() == quantity.sentence() && now.isCountOf(quantity) && now.head().isEmpty() && now.name().length() >= 2 && entityOf(now, entities).isEmpty() && (now.year() == 0 || now.year() == reportYear)) {
                    facts.add(new Fact(now.name(), reportYear - 1, quantity.figure(), false));
                    continue;
                }
                boolean ofGroup = groupIn == quantity.sentence() && entityOf(quantity, entities).isEmpty();
                groupIn = SOME.matcher(quantity.name()).matches() ? quantity.sentence() : groupIn;
                boolean whole = !ofGroup && quantity.head().isEmpty() && !quantity.isChange() && !quantity.ofMonth() && quantity.name().length() >= 2 && quantity.name().length() <= 12;
                if (whole && !quantity.tail().matches("^(?:及?以[上下])?的[一-龥]{0,6}?(?:有|仅|只|共).*") && !quantity.lead().matches(".*(生均|人均|每|各|占|平均(?!分)|分别|由|从).*")) {
                    facts.add(new Fact(named(quantity, entities), quantity.year() == 0 ? reportYear : quantity.year(), quantity.figure(), false));
                }
            }
        }
    }

    /// Said of an entity, a number has the entity's name before its own: by its sentence, else by its paragraph or heading.
    private static String named(Quantity quantity, Entities entities) {
        String entity = entityOf(quantity, entities);
        return entity.isEmpty() || quantity.name().contains(entity) ? quantity.name() : Names.of(entity + quantity.name());
    }

    private static String entityOf(Quantity quantity, Entities entities) {
        if (!(quantity.figure().place() instanceof Place.InSentence in)) {
            return "";
        }
        int at = quantity.numeral().offset() - in.sentence().offset();
        String before = in.sentence().text().substring(Math.max(0, at - FARTHEST), at);
        String said = Plain.label(before);
        String entity = entities.lastIn(said);
        Matcher whole = WHOLE.matcher(entity.isEmpty() ? said : said.substring(said.lastIndexOf(entity)));
        if (whole.find()) {
            return "";
        }
        if (entity.isEmpty()) {
            entity = entities.lastIn(Plain.label(quantity.context()));
        }
        return entity;
    }

    public List<Relation> relations(Facts facts, Collection<Matrix> matrices) {
        List<Relation> relations = new ArrayList<>();
        List<Series> all = Series.of(matrices);
        List<Series> series = all.stream().filter(one -> !one.ofTotals()).toList();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            List<Quantity> quantities = paragraphs.get(paragraph);
            if (quantities.size() > MOST_QUANTITIES) {
                continue;
            }
            List<Relation> found = new ArrayList<>();
            found.addAll(Shares.in(quantities, facts));
            found.addAll(Growths.in(quantities, facts, matrices));
            found.addAll(Enumerations.in(quantities, facts));
            found.addAll(Claims.in(quantities, series));
            found.addAll(Directions.in(quantities));
            found.addAll(Differences.in(quantities, series, facts));
            found.addAll(Apiece.in(quantities));
            found.addAll(Ranges.in(quantities, series));
            found.addAll(ClosedLists.in(quantities, facts));
            found.addAll(Gaps.in(quantities, series));
            found.addAll(Grades.in(quantities));
            found.addAll(TableChanges.in(quantities, matrices));
            found.addAll(Foremost.in(quantities));
            found.addAll(TableShares.in(quantities, series));
            found.addAll(Multiples.in(quantities, facts, series));
            found.addAll(AgainstWhole.in(quantities, series));
            found.addAll(CommonBase.in(quantities));
            found.addAll(Fractions.in(quantities));
            found.addAll(NamedRows.in(quantities, series));
            found.addAll(NamedPerHead.in(quantities, facts));
            found.addAll(SplitTotals.in(quantities, series));
            found.addAll(YearSteps.in(quantities, series));
            found.addAll(TopSums.in(quantities, series));
            found.addAll(Complements.in(quantities, found));
            found.addAll(GroupMeans.in(quantities, matrices));
            found.addAll(GroupSizes.in(quantities));
            found.addAll(Flows.in(quantities));
            found.addAll(EachOf.in(quantities));
            found.addAll(RowRates.in(quantities, matrices));
            found.addAll(BracketQuotients.in(quantities));
            found.addAll(TogetherShares.in(quantities, facts));
            found.addAll(Partitions.in(quantities, facts, series));
            found.addAll(CellSteps.in(quantities, matrices));
            found.addAll(Standards.in(quantities, vocational));
            List<Place.InSentence> said = sentences.get(paragraph);
            for (int i = 0; i < said.size(); i++) {
                int number = i;
                Place.InSentence sentence = said.get(i);
                List<Quantity> numbers = quantities.stream().filter(quantity -> quantity.sentence() == number).toList();
                found.addAll(Superlatives.in(sentence, numbers, Stream.concat(Listed.in(sentence, numbers).stream(), series.stream()).toList()));
                found.addAll(Tallies.in(sentence, numbers, series));
                found.addAll(Steepest.in(sentence, matrices));
                found.addAll(Sole.in(sentence, series));
                found.addAll(Trends.in(sentence, series, matrices));
                found.addAll(SignCounts.in(sentence, matrices));
                found.addAll(Repeats.in(sentence, numbers, series, all, reportYear));
                found.addAll(RowShares.in(numbers, matrices));
                found.addAll(Recounts.in(sentence, numbers, matrices, reportYear));
            }
            relations.addAll(Alternatives.without(found, quantities));
        }
        relations.addAll(PerStudent.in(paragraphs, facts));
        relations.addAll(CarriedOver.in(paragraphs));
        return relations;
    }

    /// What is below the setting standard, without saying otherwise.
    public List<Remark> remarks() {
        return paragraphs.stream().filter(quantities -> quantities.size() <= MOST_QUANTITIES).flatMap(quantities -> Standards.shortfalls(quantities, vocational).stream()).toList();
    }
}
