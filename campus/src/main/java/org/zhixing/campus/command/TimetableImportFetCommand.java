package org.zhixing.campus.command;

import org.zhixing.indicators.Label;
import org.zhixing.timetabling.fet.FetSchool;
import org.zhixing.timetabling.fet.Unsupported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// What is understood of a school that comes from FET, and what is not.
@Command(name = "import-fet", mixinStandardHelpOptions = true, description = {"读入 FET 文件，说明读懂了什么、没有读懂什么", "Read a file of FET: what was understood, what was not"})
final class TimetableImportFetCommand implements Callable<Integer> {

    private static final Map<String, Label> COUNTS = Map.of("days", Label.label("天", "days"), "hours", Label.label("节", "hours a day"), "teachers", Label.label("教师", "teachers"),
        "students", Label.label("学生组", "students sets"), "subgroups", Label.label("最小学生组", "smallest students sets"), "activities", Label.label("活动", "activities"),
        "inactive", Label.label("停用的活动", "inactive activities"), "rooms", Label.label("教室", "rooms"), "buildings", Label.label("楼", "buildings"));

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = {"FET 文件（.fet 或 .fet.gz）", "A file of FET (.fet or .fet.gz)"})
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        FetSchool school = TimetableFiles.school(TimetableFiles.fet(file), file);
        if (options.json) {
            options.terminal().document(document(school));
        } else {
            print(school);
        }
        return 0;
    }

    private Map<String, Object> document(FetSchool school) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("instance", school.problem().id());
        document.put("mode", school.mode());
        document.put("counts", school.counts());
        document.put("understood", school.understood());
        document.put("demands", school.problem().demands().size());
        document.put("unsupported", new UnsupportedList(options.terminal(), school.unsupported()).document());
        return document;
    }

    private void print(FetSchool school) {
        Terminal terminal = options.terminal();
        terminal.line(Label.label("模式：" + school.mode(), "Mode: " + school.mode()));
        terminal.line(counts(school.counts()));
        school.understood().forEach((name, count) -> terminal.line(Label.label("读懂 " + count + " 条 " + name, "understood: " + count + " × " + name)));
        new UnsupportedList(terminal, school.unsupported()).print();
        int open = school.unsupported().stream().mapToInt(Unsupported::count).sum();
        terminal.line(open == 0 ? Label.label("全部读懂，成为 " + school.problem().demands().size() + " 条要求", "Everything was understood, as " + school.problem().demands().size() + " demands")
            : Label.label("有 " + open + " 处没有读懂，其余成为 " + school.problem().demands().size() + " 条要求", open + " parts were not understood; the others became " + school.problem().demands().size() + " demands"));
    }

    private static Label counts(Map<String, Integer> counts) {
        List<String> kinds = List.copyOf(counts.keySet());
        return Label.label(kinds.stream().map(each -> counts.get(each) + " " + COUNTS.getOrDefault(each, Label.label(each, each)).zh()).collect(Collectors.joining("，")),
            kinds.stream().map(each -> counts.get(each) + " " + COUNTS.getOrDefault(each, Label.label(each, each)).en()).collect(Collectors.joining(", ")));
    }
}
