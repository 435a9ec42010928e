package org.zhixing.campus.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Land, buildings and rooms; what stands in them; books; training bases.
final class Estate {

    private static final LocalDate LONG_AGO = LocalDate.of(2012, 9, 1);
    private static final List<String> BOOK_CLASSES = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "X", "Z");

    private final World world;
    private final SchoolPlan plan;
    private final Map<String, List<UUID>> rooms = new LinkedHashMap<>();

    Estate(World world, SchoolPlan plan) {
        this.world = world;
        this.plan = plan;
    }

    void build(Majors majors) {
        var land = world.rows("facilities.land_parcel", "name", "area", "valid_from", "valid_to");
        plan.land().forEach(parcel -> land.add(world.own(parcel.name()), parcel.area(), parcel.since(), null));
        buildings();
        devices();
        books();
        plan.assets().forEach(this::assets);
        plan.bases().forEach(base -> base(base, majors));
    }

    private void buildings() {
        var buildings = world.rows("facilities.building", "name", "valid_from", "valid_to");
        var areas = world.rows("facilities.floor_area", "building", "use", "area", "valid_from", "valid_to");
        var furnished = world.rows("facilities.room", "number", "building", "kind", "seats", "valid_from", "valid_to");
        List<UUID> teaching = new ArrayList<>();
        for (SchoolPlan.Building building : plan.buildings()) {
            UUID id = buildings.add(world.own(building.name()), building.since(), null);
            building.uses().forEach((use, area) -> areas.add(id, use, area, building.since(), null));
            if (building.uses().containsKey("teaching") && building.since().isBefore(LONG_AGO)) {
                teaching.add(id);
            }
        }
        plan.rooms().forEach((kind, count) -> {
            for (int i = 0; i < count; i++) {
                int number = rooms.values().stream().mapToInt(List::size).sum();
                UUID room = furnished.add(world.ownNumber(String.format("R%03d", number + 1)), teaching.get(i % teaching.size()), kind, plan.seats().getOrDefault(kind, 50), LONG_AGO, null);
                rooms.computeIfAbsent(kind, key -> new ArrayList<>()).add(room);
            }
        });
    }

    private void devices() {
        var devices = world.rows("assets.device", "inventory_number", "kind", "use", "room", "valid_from", "valid_to");
        List<UUID> labs = rooms.getOrDefault("computer_lab", List.of());
        for (SchoolPlan.Devices some : plan.devices()) {
            int held = 0;
            for (var step : new TreeMap<>(some.counts()).entrySet()) {
                for (; held < step.getValue(); held++) {
                    UUID room = held < some.lab() && !labs.isEmpty() ? labs.get(held % labs.size()) : null;
                    String number = some.kind().substring(0, 2) + some.use().charAt(0) + String.format("%04d", held + 1);
                    devices.add(world.ownNumber(number), some.kind(), some.use(), room, LocalDate.of(step.getKey(), 3, world.between(1, 28)), null);
                }
            }
        }
    }

    private void books() {
        var stock = world.rows("assets.book_stock", "batch_number", "classification", "volumes", "valid_from", "valid_to");
        int held = 0;
        for (var step : new TreeMap<>(plan.books()).entrySet()) {
            int bought = step.getValue() - held;
            for (int i = 0; i < BOOK_CLASSES.size(); i++) {
                int volumes = bought * (i + 1) / BOOK_CLASSES.size() - bought * i / BOOK_CLASSES.size();
                if (volumes > 0) {
                    stock.add(world.ownNumber(step.getKey() + BOOK_CLASSES.get(i)), BOOK_CLASSES.get(i), volumes, LocalDate.of(step.getKey(), 4, world.between(1, 28)), null);
                }
            }
            held = step.getValue();
        }
    }

    private void assets(SchoolPlan.Assets some) {
        var assets = world.rows("assets.asset", "inventory_number", "name", "category", "use", "original_value", "acquired", "disposed");
        var valuations = world.rows("assets.valuation", "asset", "valued_on", "net_value");
        Map<UUID, BigDecimal> originals = new LinkedHashMap<>();
        BigDecimal held = BigDecimal.ZERO;
        int steps = some.values().size();
        for (var step : new TreeMap<>(some.values()).entrySet()) {
            for (BigDecimal value : split(step.getValue().subtract(held), Math.max(1, some.pieces() / steps))) {
                String number = some.category().substring(0, 2).toUpperCase(Locale.ROOT) + String.format("%05d", originals.size() + 1);
                originals.put(assets.add(world.ownNumber(number), some.category() + " " + (originals.size() + 1), some.category(), some.use(), value,
                    LocalDate.of(step.getKey(), world.between(1, 7), world.between(1, 28)), null), value);
            }
            held = step.getValue();
        }
        some.net().forEach((year, net) -> {
            BigDecimal total = originals.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal left = net;
            int remaining = originals.size();
            for (var asset : originals.entrySet()) {
                BigDecimal value = --remaining == 0 ? left : asset.getValue().multiply(net).divide(total, 2, RoundingMode.DOWN);
                valuations.add(asset.getKey(), LocalDate.of(year, 8, 31), value);
                left = left.subtract(value);
            }
        });
    }

    /// Uneven parts that add up to the whole, each more than nothing: none takes over one and a half times an even share of what is left.
    private List<BigDecimal> split(BigDecimal whole, int parts) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal left = whole;
        BigDecimal even = whole.divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN);
        for (int i = 1; i < parts; i++) {
            BigDecimal value = even.multiply(BigDecimal.valueOf(world.between(40, 150))).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN)
                .min(left.multiply(new BigDecimal("1.5")).divide(BigDecimal.valueOf(parts - i + 1L), 2, RoundingMode.DOWN));
            values.add(value);
            left = left.subtract(value);
        }
        values.add(left);
        return values;
    }

    private void base(SchoolPlan.Base base, Majors majors) {
        var bases = world.rows("bases.training_base", "name", "area", "content", "serves", "valid_from", "valid_to");
        var services = world.rows("bases.service", "base", "major", "valid_from", "valid_to");
        var trainingRooms = world.rows("bases.training_room", "name", "base", "major", "valid_from", "valid_to");
        var counts = world.rows("bases.workstation_count", "room", "workstations", "valid_from", "valid_to");
        UUID id = bases.add(world.own(base.name()), base.area(), base.content(), base.serves(), base.since(), null);
        base.services().forEach(major -> services.add(id, majors.id(major), base.since(), null));
        if (base.renewal() != null) {
            world.rows("bases.renewal", "base", "kind", "finished_on").add(id, base.renewal(), base.renewed());
        }
        int all = base.rooms().values().stream().mapToInt(Integer::intValue).sum();
        int done = 0;
        for (var some : base.rooms().entrySet()) {
            for (int i = 0; i < some.getValue(); i++, done++) {
                UUID room = trainingRooms.add(world.own(base.name() + (done + 1) + "室"), id, majors.id(some.getKey()), base.since(), null);
                for (int step = 0; step < base.workstations().size(); step++) {
                    var now = base.workstations().get(step);
                    LocalDate until = step + 1 < base.workstations().size() ? base.workstations().get(step + 1).since() : null;
                    counts.add(room, now.count() * (done + 1) / all - now.count() * done / all, now.since(), until);
                }
            }
        }
    }
}
