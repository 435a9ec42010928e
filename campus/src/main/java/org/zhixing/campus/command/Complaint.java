package org.zhixing.campus.command;

import org.zhixing.campus.database.Failure;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a command says when it could not do its work: one line on stderr in the user's language, or one JSON document on stdout.
final class Complaint implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    private static final int INTERRUPTED = 130;

    /// Set to anything, it shows where in the program an unforeseen failure came from.
    private static final String TRACE = "ZHIXING_TRACE";

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        if (School.isGoingDown()) {
            return INTERRUPTED;
        }
        if (System.getenv(TRACE) != null) {
            thrown.printStackTrace(command.getErr());
        }
        Refused known = Failure.of(thrown);
        Terminal terminal = terminal(command.getCommandSpec());
        if (known == null) {
            say(terminal, unforeseen(thrown), Where.NOWHERE);
        } else {
            say(terminal, known.sentence(), known.where());
        }
        return REFUSED;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        List<String> said = Arrays.asList(arguments);
        Language language = said.contains("en") ? Language.EN : said.contains("zh") ? Language.ZH : SchoolOptions.ofSystem();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        String detail = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        Label sentence = switch (wrong) {
            case UnmatchedArgumentException unknown -> Label.label("不认识 %s；用法见 %s".formatted(String.join(" ", unknown.getUnmatched()), help),
                "Unknown: %s; see %s".formatted(String.join(" ", unknown.getUnmatched()), help));
            case MissingParameterException missing -> Label.label("缺少参数（%s）；用法见 %s".formatted(detail, help), "%s; see %s".formatted(detail, help));
            default -> Label.label("参数不对（%s）；用法见 %s".formatted(detail, help), "%s; see %s".formatted(detail, help));
        };
        say(new Terminal(command.getOut(), command.getErr(), said.contains("--json"), language), sentence, Where.NOWHERE);
        return WRONG_USAGE;
    }

    private static Label unforeseen(Throwable thrown) {
        String what = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        String kind = thrown.getClass().getSimpleName();
        return Label.label("程序出现意外错误（%s：%s）；设置 %s=1 再运行可看到详情".formatted(kind, what, TRACE),
            "The program failed unexpectedly (%s: %s); run again with %s=1 for details".formatted(kind, what, TRACE));
    }

    private static void say(Terminal terminal, Label sentence, Where where) {
        if (terminal.json()) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", sentence.in(terminal.language()));
            error.put("where", where);
            terminal.document(Map.of("error", error));
        } else {
            terminal.note(sentence);
        }
    }

    private static Terminal terminal(CommandSpec command) {
        return command.mixins().values().stream().map(CommandSpec::userObject)
            .filter(SchoolOptions.class::isInstance).map(each -> ((SchoolOptions) each).terminal()).findFirst()
            .orElseGet(() -> new Terminal(command.commandLine().getOut(), command.commandLine().getErr(), false, SchoolOptions.ofSystem()));
    }
}
