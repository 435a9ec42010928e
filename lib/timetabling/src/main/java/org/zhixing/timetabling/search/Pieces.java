package org.zhixing.timetabling.search;

import java.util.ArrayList;
import java.util.List;

/// Ways to cut a number of periods: the pieces to cut off a whole, which keeps the rest.
final class Pieces {

    /// Up to here every way is listed; beyond, only pieces of one length and their rest.
    private static final int FEW = 12;

    private Pieces() {}

    /// All but leaving it whole; fewer pieces first.
    static List<List<Integer>> of(int periods) {
        List<List<Integer>> all = new ArrayList<>();
        if (periods <= FEW) {
            list(periods, periods, new ArrayList<>(), all);
        } else {
            for (int piece = periods - 1; piece > 0; piece--) {
                List<Integer> pieces = new ArrayList<>();
                for (int left = periods - piece; left > 0; left -= piece) {
                    pieces.add(Math.min(piece, left));
                }
                all.add(List.copyOf(pieces));
            }
        }
        all.sort((one, other) -> Integer.compare(one.size(), other.size()));
        return all;
    }

    /// The first piece of each way is what the whole keeps.
    private static void list(int left, int most, List<Integer> pieces, List<List<Integer>> all) {
        if (left == 0) {
            if (pieces.size() > 1) {
                all.add(List.copyOf(pieces.subList(1, pieces.size())));
            }
            return;
        }
        for (int piece = Math.min(left, most); piece > 0; piece--) {
            pieces.add(piece);
            list(left - piece, piece, pieces, all);
            pieces.removeLast();
        }
    }
}
