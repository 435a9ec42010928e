package org.zhixing.timetabling.evaluation;

import org.zhixing.timetabling.Sentence;
import org.zhixing.timetabling.problem.Demand.LimitWorkload;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much a resource works in all.
final class WorkloadPoint extends LoadPoint {

    private final LimitWorkload demand;
    private final long unit;

    /// @param unit what the load counts for a workload of 1
    WorkloadPoint(LimitWorkload demand, Load load, long unit, Words words) {
        super(demand.terms(), load, words);
        this.demand = demand;
        this.unit = unit;
    }

    @Override
    int deviation() {
        long missing = demand.amount().minimum() * unit - load.workload;
        long beyond = demand.amount().maximum() == Integer.MAX_VALUE ? 0 : load.workload - demand.amount().maximum() * unit;
        return (int) Math.ceilDiv(Math.max(0, Math.max(missing, beyond)), unit);
    }

    @Override
    Sentence sentence() {
        String workload = BigDecimal.valueOf(load.workload).divide(BigDecimal.valueOf(unit), 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return new Sentence("%s 的工作量为 %s，应为%s".formatted(name(), workload, Bounds.zh(demand.amount())), "%s has a workload of %s (wanted: %s)".formatted(name(), workload, Bounds.en(demand.amount())));
    }
}
