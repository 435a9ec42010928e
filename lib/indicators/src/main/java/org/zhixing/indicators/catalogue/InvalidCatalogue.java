package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Language;

import java.util.List;
import java.util.stream.Collectors;

/// The declarations do not make a catalogue; all problems are told together.
public final class InvalidCatalogue extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidCatalogue(List<Problem> problems) {
        super(sentences(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /// One line per problem.
    public String in(Language language) {
        return sentences(problems, language);
    }

    private static String sentences(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
    }
}
