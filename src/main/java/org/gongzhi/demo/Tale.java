package org.gongzhi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.order.ClaimMode;
import org.gongzhi.order.ClaimTrack;
import org.gongzhi.order.NewOrder;
import org.gongzhi.order.OrderId;
import org.gongzhi.order.OrderKind;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.NewNeed;
import org.gongzhi.order.need.Receipt;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;

/** One order from the first need to the last rating, a step at a time, until its ending. */
final class Tale {

    /** How far a tale goes before the curtain falls. */
    enum Ending { NEED, DRAFT, APPROVAL, OPEN, WORK, DELIVERY, ACCEPTANCE, PAID }

    private final World world;
    private final Cast cast;
    private final Agenda agenda;
    private final Random random;
    private final Names names;
    private final Plot plot;
    private final String community;
    private final Ending ending;
    private final OrderKind kind;
    private final BigDecimal budget;
    private final boolean salon;
    private final int partners;
    private final List<Receipt> receipts = new ArrayList<>();
    private OrderId order;
    private Cast.Player player;

    Tale(Stage stage, Plot plot, String community, Ending ending, OrderKind kind, boolean salon, int partners) {
        this.world = stage.world();
        this.cast = stage.cast();
        this.agenda = stage.agenda();
        this.random = stage.random();
        this.names = stage.names();
        this.plot = plot;
        this.community = community;
        this.ending = ending;
        this.kind = kind;
        this.salon = salon;
        this.partners = partners;
        this.budget = kind == OrderKind.COMMISSION ? new BigDecimal("5000.00")
                : plot.budget().multiply(BigDecimal.valueOf(80 + random.nextInt(41))).divide(BigDecimal.valueOf(100)).setScale(-2, RoundingMode.HALF_UP).setScale(2);
    }

    /** What all tales share. */
    record Stage(World world, Cast cast, Agenda agenda, Random random, Names names) {}

    void ask() {
        var asks = kind == OrderKind.COMMISSION ? 1 : 1 + random.nextInt(2);
        for (var i = 0; i < asks; i++) receipts.add(ask(plot.asks().get(i)));
        if (ending != Ending.NEED) agenda.in(salon ? 4 : 0.5 + random.nextDouble() * 3, salon ? this::meet : () -> draft(null));
    }

    private Receipt ask(Plot.Ask ask) {
        var place = List.of("小区东门", "3 幢楼下", "社区广场", "家里", "5 幢 2 单元", "文化家园").get(random.nextInt(6));
        var vulnerable = kind == OrderKind.FREE_REPAIR || plot.track() == ClaimTrack.VULNERABLE
                ? Vulnerable.values()[random.nextInt(Vulnerable.values().length)] : null;
        var need = new NewNeed(community, plot.field(), ask.title(), ask.details(), place, Wanted.values()[random.nextInt(4)],
                1 + random.nextInt(6), vulnerable, names.contact());
        if (random.nextInt(10) < 6) return world.needs().submit(need);
        var source = List.of(NeedSource.ON_BEHALF, NeedSource.VISIT, NeedSource.HOTLINE).get(random.nextInt(3));
        return world.needs().record(need, source, "当面说明用途，本人口头同意登记", cast.community(community));
    }

    private void meet() {
        SalonScene.play(world, cast, agenda, plot, community, receipts, this::draft);
    }

    private void draft(UUID salonId) {
        var starts = agenda.today().plusDays(4 + random.nextInt(5));
        var ends = kind == OrderKind.COMMISSION ? starts.plusYears(1).minusDays(1) : starts.plusDays(14 + random.nextInt(30));
        var selection = kind == OrderKind.ORDINARY && partners == 0 && random.nextInt(4) == 0;
        var closes = selection ? agenda.now().plus(6, ChronoUnit.DAYS) : null;
        order = world.orders().draft(new NewOrder(title(), plot.details(), community, plot.field(), plot.track(), "社区及居民家中", starts, ends,
                plot.expected(), budget, line(starts), selection ? ClaimMode.SELECTION : ClaimMode.FIRST_COME, closes, kind, salonId,
                receipts.stream().map(receipt -> receipt.need().value()).toList(),
                kind == OrderKind.FREE_REPAIR ? "社区已核对低保或残疾证明" : ""), cast.community(community));
        if (ending == Ending.DRAFT) return;
        agenda.in(0.2, () -> {
            world.orders().submit(order, "需求已核实，请审批。", cast.community(community));
            if (ending != Ending.APPROVAL) agenda.in(0.3 + random.nextDouble(), () -> publish(closes));
        });
    }

    private String title() {
        return switch (kind) {
            case COMMISSION -> "我是社区大管家 " + plot.title();
            case FREE_REPAIR -> "小扳手互助维修 困难家庭上门";
            case ORDINARY -> partners > 0 ? "牵手同行 困难家庭联合帮扶" : plot.title();
        };
    }

    private UUID line(LocalDate starts) {
        return world.line(agenda.today().getYear(), plot.use(), community, budget, random);
    }

    private void publish(Instant closes) {
        world.orders().approve(order, "同意。", cast.as("guhong"));
        agenda.in(0.1, () -> {
            world.orders().publish(order, "", cast.as("wangmin"));
            if (ending == Ending.OPEN) return;
            if (closes == null) agenda.in(0.3 + random.nextDouble() * 3, this::claim);
            else compete(closes);
        });
    }

    private void claim() {
        for (var candidate : cast.forField(plot.field(), random)) {
            if (world.attempt(() -> world.orders().claim(order, "可以按要求的时间开始。", candidate.admin()))) {
                start(candidate);
                return;
            }
        }
        agenda.in(7, this::claim);
    }

    private void compete(Instant closes) {
        var players = cast.forField(plot.field(), random).subList(0, 3);
        for (var candidate : players) {
            agenda.in(0.5 + random.nextDouble() * 3, () -> {
                var price = budget.multiply(BigDecimal.valueOf(88 + random.nextInt(12))).divide(BigDecimal.valueOf(100)).setScale(2, RoundingMode.HALF_UP);
                world.attempt(() -> world.offers().offer(order, "由项目主管带队，三名社工和若干志愿者，按周报进度。", price, candidate.admin()));
            });
        }
        agenda.at(closes.plus(3, ChronoUnit.HOURS), () -> award(players));
    }

    private void award(List<Cast.Player> players) {
        for (var candidate : players) {
            if (world.attempt(() -> world.offers().award(order, candidate.organization(), "方案贴近居民，同类服务口碑好。", cast.as("wangmin")))) {
                start(candidate);
                return;
            }
        }
        var later = agenda.now().plus(6, ChronoUnit.DAYS);
        world.orders().extend(order, later, "报名的组织暂时不能承接，再征集几天。", cast.as("wangmin"));
        compete(later);
    }

    private void start(Cast.Player chosen) {
        player = chosen;
        new Work(world, cast, agenda, random, plot, order, player, partners).begin(ending, kind == OrderKind.COMMISSION ? 8 : 2 + random.nextInt(3), this::deliver);
    }

    private void deliver() {
        world.orders().deliver(order, "约定的服务都已完成，记录与照片已上传。", player.admin());
        if (ending == Ending.DELIVERY) return;
        if (random.nextInt(12) == 0) agenda.in(1, this::redo);
        else agenda.in(0.5 + random.nextDouble() * 2, this::accept);
    }

    private void redo() {
        world.orders().redo(order, "两户反映没有回访，请补做后再报验收。", cast.community(community));
        agenda.in(3, () -> {
            world.orders().deliver(order, "已逐户补做回访。", player.admin());
            agenda.in(1, this::accept);
        });
    }

    private void accept() {
        var agreed = world.orders().head(order, cast.community(community)).agreed();
        var partial = random.nextInt(15) == 0 && kind != OrderKind.COMMISSION;
        var amount = partial ? agreed.multiply(new BigDecimal("0.85")).setScale(2, RoundingMode.HALF_UP) : agreed;
        world.orders().accept(order, amount, partial ? "少做一场，按八五折验收。" : "按约定完成，居民认可。", cast.community(community));
        receipts.forEach(receipt -> Verdict.on(world, agenda, random, receipt, cast.community(community)));
        if (ending == Ending.PAID) agenda.in(0.5 + random.nextDouble(), this::pay);
    }

    private void pay() {
        world.orders().requestPayment(order, "验收通过，请支付。", cast.as("wangmin"));
        var payment = world.paymentOf(order);
        agenda.in(0.5 + random.nextDouble() * 2, () -> {
            world.payments().approve(payment, plot.use(), "材料齐全。", cast.as("qianli"));
            if (world.awaitsApproval(payment)) agenda.in(0.5, () -> world.payments().approve(payment, null, "同意支付。", cast.as("guhong")));
        });
    }
}
