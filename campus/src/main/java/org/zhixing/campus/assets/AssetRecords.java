package org.zhixing.campus.assets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordType;
import org.zhixing.indicators.value.Unit;

import static org.zhixing.campus.assets.db.Tables.ASSET;
import static org.zhixing.campus.assets.db.Tables.BOOK_STOCK;
import static org.zhixing.campus.assets.db.Tables.DEVICE;
import static org.zhixing.campus.assets.db.Tables.VALUATION;
import static org.zhixing.campus.records.RecordTypeBuilder.recordType;

/// The record types of assets and their values, devices and books.
@Configuration(proxyBeanMethods = false)
class AssetRecords {

    static final RecordType ASSETS = recordType("asset", ASSET, "固定资产", "Asset")
        .called("资产")
        .column(ASSET.INVENTORY_NUMBER, "资产编号", "Inventory number", "ZC000001").also("固定资产编号", "资产编码", "编号")
        .column(ASSET.NAME, "资产名称", "Name", "数控车床").also("固定资产名称", "名称")
        .column(ASSET.CATEGORY, "资产类别", "Asset category", "专用设备").also("资产分类", "类别").codes(AssetMeasures.ASSET_CATEGORY)
        .column(ASSET.USE, "使用方向", "Use", "教学").codes(Codes.code("teaching", "教学", "Teaching").and("administration", "行政", "Administration").and("living", "生活", "Living"))
        .column(ASSET.ORIGINAL_VALUE, "原值", "Original value", "128000.00").also("资产原值", "账面原值", "价值").unit(Unit.YUAN)
        .column(ASSET.ACQUIRED, "取得日期", "Acquired", "2015-06-30").also("购置日期", "购入日期", "入账日期")
        .column(ASSET.DISPOSED, "处置日期", "Disposed", "").also("报废日期")
        .key(ASSET.INVENTORY_NUMBER)
        .constraint("an_asset_costs_something", "原值应大于0")
        .constraint("an_asset_is_disposed_of_after_it_was_acquired", "处置日期应晚于取得日期")
        .constraint("an_inventory_number_is_used_once", "资产编号不能重复")
        .type();

    static final RecordType VALUATIONS = recordType("valuation", VALUATION, "资产净值", "Valuation")
        .reference(VALUATION.ASSET, "asset", "固定资产", "Asset", "ZC000001")
        .column(VALUATION.VALUED_ON, "计价日期", "Valued on", "2019-08-31")
        .column(VALUATION.NET_VALUE, "净值", "Net value", "86400.00").unit(Unit.YUAN)
        .key(VALUATION.ASSET, VALUATION.VALUED_ON)
        .constraint("a_net_value_is_not_negative", "净值不能为负")
        .constraint("an_asset_is_valued_once_a_day", "同一资产同一天只计价一次")
        .type();

    static final RecordType DEVICES = recordType("device", DEVICE, "信息化设备", "Device")
        .called("设备")
        .column(DEVICE.INVENTORY_NUMBER, "设备编号", "Inventory number", "SB000001")
        .column(DEVICE.KIND, "设备类型", "Kind", "计算机").codes(Codes.code("computer", "计算机", "Computer").and("tablet", "平板电脑", "Tablet").and("touch_panel", "触摸一体机", "Touch panel").and("mobile_recorder", "移动录播设备", "Mobile recorder"))
        .column(DEVICE.USE, "使用方向", "Use", "教学").codes(Codes.code("teaching", "教学", "Teaching").and("administration", "行政", "Administration"))
        .reference(DEVICE.ROOM, "room", "房间", "Room", "A301")
        .span(DEVICE.VALID_FROM, DEVICE.VALID_TO, "2017-09-01")
        .key(DEVICE.INVENTORY_NUMBER)
        .constraint("a_device_is_used_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_device_number_is_used_once", "设备编号不能重复")
        .type();

    static final RecordType BOOK_STOCKS = recordType("book_stock", BOOK_STOCK, "图书批次", "Book stock")
        .column(BOOK_STOCK.BATCH_NUMBER, "批次号", "Batch number", "TS2019001")
        .column(BOOK_STOCK.CLASSIFICATION, "图书分类", "Classification", "TP")
        .column(BOOK_STOCK.VOLUMES, "册数", "Volumes", "320").unit(Unit.VOLUME)
        .span(BOOK_STOCK.VALID_FROM, BOOK_STOCK.VALID_TO, "2019-03-01")
        .key(BOOK_STOCK.BATCH_NUMBER)
        .constraint("a_batch_has_volumes", "册数应大于0")
        .constraint("a_batch_is_held_for_a_time", "结束日期应晚于起始日期")
        .constraint("a_batch_number_is_used_once", "批次号不能重复")
        .type();

    @Bean
    AreaRecords assetTypes() {
        return AreaRecords.of("assets", "资产设备", "Assets", ASSETS, VALUATIONS, DEVICES, BOOK_STOCKS);
    }
}
