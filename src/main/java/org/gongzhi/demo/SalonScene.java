package org.gongzhi.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongzhi.order.need.Receipt;
import org.gongzhi.order.salon.NewParticipant;
import org.gongzhi.order.salon.NewProposal;
import org.gongzhi.order.salon.NewSalon;
import org.gongzhi.order.salon.ParticipantKind;
import org.gongzhi.order.salon.SalonId;

/** A secretary salon: needs on the table, people around it, two ways to answer, one resolution. */
final class SalonScene {

    private SalonScene() {}

    /** @param then goes on with the salon from which the order is drafted */
    static void play(World world, Cast cast, Agenda agenda, Plot plot, String community, List<Receipt> receipts, Consumer<UUID> then) {
        var staff = cast.community(community);
        var starts = agenda.now().plus(Duration.ofDays(4));
        var salon = world.salons().plan(new NewSalon("“" + plot.asks().get(0).title() + "”书记沙龙", community, starts, "社区议事厅", "社区党组织书记",
                "听居民代表说情况\n各方谈能做什么\n定下做法和牵头人"), staff);
        receipts.forEach(receipt -> world.salons().raise(salon, receipt.need().value(), staff));
        var player = cast.forField(plot.field(), new Random(community.hashCode())).get(0);
        invite(world, cast, salon, community, player);
        world.salons().convene(salon, "请各方准时参加。", staff);
        agenda.at(starts.plus(Duration.ofHours(3)), () -> hold(world, cast, agenda, plot, community, salon, then));
    }

    private static void invite(World world, Cast cast, SalonId salon, String community, Cast.Player player) {
        var staff = cast.community(community);
        var salons = world.salons();
        salons.invite(salon, new NewParticipant(ParticipantKind.COMMUNITY, staff.name(), "社区党组织", null, ""), staff);
        salons.invite(salon, new NewParticipant(ParticipantKind.ORGANIZATION, player.admin().name(), player.name(), player.organization(), "专业人员"), staff);
        salons.invite(salon, new NewParticipant(ParticipantKind.RESIDENT, "楼组长", "", null, ""), staff);
        salons.invite(salon, new NewParticipant(ParticipantKind.VOLUNTEER, "志愿服务队队长", "社区志愿服务队", null, "每周两名志愿者"), staff);
        salons.invite(salon, new NewParticipant(ParticipantKind.DUAL_UNIT, "机关党支部联络员", "区供电所党支部", null, "活动室与茶水"), staff);
    }

    private static void hold(World world, Cast cast, Agenda agenda, Plot plot, String community, SalonId salon, Consumer<UUID> then) {
        var staff = cast.community(community);
        var attended = world.db().sql("select id from salon_participant where salon_id = :salon").param("salon", salon.value()).query(UUID.class).list();
        world.salons().hold(salon, "居民代表说明了情况，社会组织介绍了做法，双报到单位愿意提供场地，大家同意先做一期看效果。", attended, staff);
        var chosen = world.salons().propose(salon, new NewProposal(plot.title(), plot.details(), plot.budget()), staff);
        var other = world.salons().propose(salon, new NewProposal("由社区自己组织志愿者轮流做", "不花钱，但人手不稳定，难以坚持。", null), staff);
        world.salons().count(salon, chosen, 4, staff);
        world.salons().count(salon, other, 1, staff);
        agenda.in(0.5, () -> {
            world.salons().conclude(salon, chosen, "按第一种做法制作服务单，向社会组织发布。", staff);
            agenda.in(0.5, () -> then.accept(salon.value()));
        });
    }
}
