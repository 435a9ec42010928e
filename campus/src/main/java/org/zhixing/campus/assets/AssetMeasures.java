package org.zhixing.campus.assets;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.assets.db.Tables.FACT_ASSET;
import static org.zhixing.campus.assets.db.Tables.FACT_BOOK_STOCK;
import static org.zhixing.campus.assets.db.Tables.FACT_DEVICE;
import static org.zhixing.campus.assets.db.Tables.FACT_VALUATION;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedDate.CLOSING;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.DEVICE;
import static org.zhixing.indicators.value.Unit.VOLUME;
import static org.zhixing.indicators.value.Unit.YUAN;

/// The indicators of devices, books and assets.
public final class AssetMeasures {

    public static final Dimension ASSET_USE = dimension("asset_use", "使用方向", "Use").on("use")
        .value("teaching", "教学", "Teaching")
        .value("administration", "行政办公", "Administration");

    public static final Dimension CLASSIFICATION = dimension("classification", "图书分类", "Classification");

    public static final Dimension ASSET_CATEGORY = dimension("asset_category", "资产类别", "Asset category").on("category")
        .value("building", "房屋及构筑物", "Buildings")
        .value("general_equipment", "通用设备", "General equipment")
        .value("special_equipment", "专用设备", "Special equipment")
        .value("books_archives", "图书档案", "Books and archives")
        .value("furniture", "家具", "Furniture")
        .value("intangible", "无形资产", "Intangible assets")
        .value("relics", "文物及陈列品", "Relics and exhibits");

    static final Fact DEVICES = Facts.of(FACT_DEVICE);

    static final Fact BOOK_STOCK = Facts.of(FACT_BOOK_STOCK);

    static final Fact ASSETS = Facts.of(FACT_ASSET);

    static final Fact VALUATIONS = Facts.of(FACT_VALUATION);

    public static final Measure DEVICES_COMPUTERS = measure("devices.computers")
        .label("计算机数", "Computers")
        .definition("秋季统计日有效的设备数；不计：不是计算机。", "Number of devices valid at the autumn census; left out: not a computer.")
        .count(DEVICES).at(CENSUS)
        .where(column(FACT_DEVICE.KIND).is("computer"), "不是计算机", "not a computer")
        .by(ASSET_USE)
        .unit(DEVICE);

    public static final Measure DEVICES_TEACHING_COMPUTERS = measure("devices.teaching_computers")
        .label("教学用计算机数", "Teaching computers")
        .definition("秋季统计日有效的设备数；不计：不是计算机、不用于教学。", "Number of devices valid at the autumn census; left out: not a computer, not used for teaching.")
        .count(DEVICES).at(CENSUS)
        .where(column(FACT_DEVICE.KIND).is("computer"), "不是计算机", "not a computer")
        .where(column(FACT_DEVICE.USE).is("teaching"), "不用于教学", "not used for teaching")
        .unit(DEVICE);

    public static final Measure DEVICES_LAB_COMPUTERS = measure("devices.lab_computers")
        .label("机房计算机数", "Computers in computer labs")
        .definition("秋季统计日有效的设备数；不计：不是计算机、不在机房。", "Number of devices valid at the autumn census; left out: not a computer, not in a computer lab.")
        .count(DEVICES).at(CENSUS)
        .where(column(FACT_DEVICE.KIND).is("computer"), "不是计算机", "not a computer")
        .where(column(FACT_DEVICE.ROOM_KIND).is("computer_lab"), "不在机房", "not in a computer lab")
        .unit(DEVICE);

    public static final Measure DEVICES_TOUCH_PANELS = measure("devices.touch_panels")
        .label("触摸一体机数", "Touch panels")
        .definition("秋季统计日有效的设备数；不计：其他设备。", "Number of devices valid at the autumn census; left out: another device.")
        .count(DEVICES).at(CENSUS)
        .where(column(FACT_DEVICE.KIND).is("touch_panel"), "其他设备", "another device")
        .unit(DEVICE);

    public static final Measure DEVICES_TABLETS = measure("devices.tablets")
        .label("平板电脑数", "Tablets")
        .definition("秋季统计日有效的设备数；不计：其他设备。", "Number of devices valid at the autumn census; left out: another device.")
        .count(DEVICES).at(CENSUS)
        .where(column(FACT_DEVICE.KIND).is("tablet"), "其他设备", "another device")
        .unit(DEVICE);

    public static final Measure DEVICES_MOBILE_RECORDERS = measure("devices.mobile_recorders")
        .label("移动录播设备数", "Mobile recorders")
        .definition("秋季统计日有效的设备数；不计：其他设备。", "Number of devices valid at the autumn census; left out: another device.")
        .count(DEVICES).at(CENSUS)
        .where(column(FACT_DEVICE.KIND).is("mobile_recorder"), "其他设备", "another device")
        .unit(DEVICE);

    public static final Measure BOOKS_VOLUMES = measure("books.volumes")
        .label("纸质图书册数", "Printed books")
        .definition("秋季统计日有效的图书批次的册数合计。", "Sum of the volumes over batches of books valid at the autumn census.")
        .sum(BOOK_STOCK, column(FACT_BOOK_STOCK.VOLUMES)).at(CENSUS)
        .by(CLASSIFICATION)
        .unit(VOLUME);

    public static final Measure EQUIPMENT_TEACHING_VALUE = measure("equipment.teaching_value")
        .label("教学仪器设备总值", "Value of teaching equipment")
        .definition("学年末有效的资产的原值合计；不计：不用于教学、不是仪器设备。", "Sum of the original value over assets valid at the end of the school year; left out: not used for teaching, not equipment.")
        .source("教职成厅函〔2016〕2号提纲1.4 设施设备")
        .sum(ASSETS, column(FACT_ASSET.ORIGINAL_VALUE)).at(CLOSING)
        .where(column(FACT_ASSET.USE).is("teaching"), "不用于教学", "not used for teaching")
        .where(column(FACT_ASSET.EQUIPMENT).isTrue(), "不是仪器设备", "not equipment")
        .by(ASSET_CATEGORY)
        .unit(YUAN, 2);

    public static final Measure ASSETS_NET_VALUE = measure("assets.net_value")
        .label("非流动资产净值", "Net value of non-current assets")
        .definition("本学年的资产估值记录的净值合计。", "Sum of the net value over valuations within the school year.")
        .sum(VALUATIONS, column(FACT_VALUATION.NET_VALUE)).within(SCHOOL_YEAR)
        .by(ASSET_CATEGORY)
        .unit(YUAN, 2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        DEVICES_COMPUTERS, DEVICES_TEACHING_COMPUTERS, DEVICES_LAB_COMPUTERS, DEVICES_TOUCH_PANELS, DEVICES_TABLETS,
        DEVICES_MOBILE_RECORDERS, BOOKS_VOLUMES, EQUIPMENT_TEACHING_VALUE, ASSETS_NET_VALUE);

    private AssetMeasures() {}
}
