package org.zhixing.campus.records;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Patience;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was computed from the records, kept as long as they are unchanged. The revision is asked each time, so that several programs may work
/// on the same records; of what is kept, the least used is forgotten first. Whoever asks for the same at the same time waits for one computation.
///
/// ```java
/// private final Remembered<ReportYear, List<Result>> results = new Remembered<>(revision, 4);
/// results.of(year, this::compare);
/// ```
public final class Remembered<K, V> {

    /// A value and the revision that was read before it was computed: what changed meanwhile makes it out of date, never wrong unnoticed.
    private record Kept<V>(long revision, V value) {}

    private static final class Place<V> {
        private volatile @Nullable Kept<V> kept;
    }

    private final Revision revision;
    private final Map<K, Place<V>> places;

    /// @param most so many values are kept
    public Remembered(Revision revision, int most) {
        this.revision = revision;
        this.places = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Place<V>> eldest) {
                return size() > most;
            }
        };
    }

    /// The value computed from the present records.
    public V of(K key, Function<? super K, ? extends V> compute) {
        long now = revision.number();
        Place<V> place = place(key);
        Kept<V> known = place.kept;
        if (known != null && known.revision == now) {
            return known.value;
        }
        synchronized (place) {
            Kept<V> meanwhile = place.kept;
            if (meanwhile != null && meanwhile.revision >= now) {
                return meanwhile.value;
            }
            Kept<V> fresh = new Kept<>(now, compute.apply(key));
            place.kept = fresh;
            return fresh.value;
        }
    }

    /// The value if it is known already.
    public Optional<V> known(K key) {
        long now = revision.number();
        synchronized (places) {
            Place<V> place = places.get(key);
            Kept<V> kept = place == null ? null : place.kept;
            return kept != null && kept.revision == now ? Optional.of(kept.value) : Optional.empty();
        }
    }

    /// The value, if it is known or computed within the patience; otherwise the computation goes on for whoever asks next.
    public Optional<V> soon(K key, Function<? super K, ? extends V> compute, Patience patience) {
        Optional<V> known = known(key);
        return known.isPresent() ? known : patience.waitsFor(() -> of(key, compute));
    }

    /// The value that was computed last, perhaps from records that have changed since.
    public Optional<V> latest(K key) {
        Kept<V> kept = place(key).kept;
        return kept == null ? Optional.empty() : Optional.of(kept.value);
    }

    private Place<V> place(K key) {
        synchronized (places) {
            return places.computeIfAbsent(key, fresh -> new Place<>());
        }
    }
}
