package org.zhixing.campus.command;

import org.zhixing.indicators.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;

/// The options that every command has; add them with `@Mixin SchoolOptions school`.
public final class SchoolOptions {

    @Option(names = "--data", paramLabel = "DIR", description = {"数据目录，默认 ./var", "The data directory, ./var by default"})
    Path data = Path.of("var");

    @Option(names = "--json", description = {"输出一个 JSON 文档", "Print one JSON document"})
    boolean json;

    @Option(names = "--language", paramLabel = "zh|en", converter = LanguageConverter.class,
        description = {"提示所用语言，默认随系统", "The language of messages, the system's by default"})
    Language language = ofSystem();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec command;

    /// The terminal of the command that has these options.
    public Terminal terminal() {
        return new Terminal(command.commandLine().getOut(), command.commandLine().getErr(), json, language);
    }

    /// Opens the school of the data directory, empty or not.
    public School open() {
        return School.open(data, System.getenv());
    }

    /// Opens the school for a command that needs its records.
    /// @throws org.zhixing.campus.shared.Refused if it has none, saying how to fill it
    public School openFilled() {
        School school = open();
        try {
            school.requireFilled();
            return school;
        } catch (RuntimeException refused) {
            school.close();
            throw refused;
        }
    }

    /// Chinese unless the environment asks for English.
    static Language ofSystem() {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return value.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH;
            }
        }
        return Language.ZH;
    }

    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value) {
                case "zh" -> Language.ZH;
                case "en" -> Language.EN;
                default -> throw new TypeConversionException("'" + value + "' (zh|en)");
            };
        }
    }
}
