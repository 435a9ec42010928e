package org.zhixing.planted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How typists err: another digit, two digits exchanged, one lost, one too many, or one more or less.
enum Mistake {

    DIGIT, DIGIT_AGAIN, EXCHANGED, LOST, DOUBLED, ONE_OFF;

    static Optional<String> in(String text, Made made, Pattern number) {
        Matcher matcher = number.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Mistake mistake = values()[made.chance.nextInt(values().length)];
        String now = mistake.write(matcher.group(), made);
        boolean plain = now.matches("(0|[1-9０-９][0-9０-９,]*)(\\.[0-9]+)?") && !now.equals("0");
        return plain ? Optional.of(text.substring(0, matcher.start()) + now + text.substring(matcher.end())) : Optional.empty();
    }

    private String write(String number, Made made) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) != ',' && number.charAt(i) != '.') {
                places.add(i);
            }
        }
        int at = places.get(made.chance.nextInt(places.size()));
        StringBuilder now = new StringBuilder(number);
        char zero = number.charAt(at) >= '０' ? '０' : '0';
        switch (this) {
            case DIGIT, DIGIT_AGAIN -> now.setCharAt(at, (char) (zero + (number.charAt(at) - zero + made.between(2, 8)) % 10));
            case EXCHANGED -> {
                if (places.contains(at + 1)) {
                    now.setCharAt(at, number.charAt(at + 1));
                    now.setCharAt(at + 1, number.charAt(at));
                }
            }
            case LOST -> {
                if (places.size() > 2 && !number.contains(",") && !number.contains(".")) {
                    now.deleteCharAt(at);
                }
            }
            case DOUBLED -> {
                if (!number.contains(",") && !number.contains(".")) {
                    now.insert(at, number.charAt(at));
                }
            }
            case ONE_OFF -> {
                if (zero == '0' && number.matches("\\d+")) {
                    return new BigDecimal(number).add(BigDecimal.valueOf(made.chance.nextBoolean() ? 1 : -1)).toPlainString();
                }
            }
        }
        return now.toString();
    }
}
