package org.gongzhi.demo;

import java.util.List;
import java.util.Random;
import org.gongzhi.order.need.Receipt;
import org.gongzhi.order.rating.Level;
import org.gongzhi.order.rating.NewRating;
import org.gongzhi.order.rating.Solved;
import org.gongzhi.platform.access.Viewer;

/** What residents say afterwards: most are content, some are not, a few never answer. */
final class Verdict {

    private record Opinion(int level, Solved solved, String comment) {}

    private static final List<Opinion> CONTENT = List.of(
            new Opinion(5, Solved.SOLVED, "师傅很耐心，问题当天就解决了。"), new Opinion(5, Solved.SOLVED, "老人很高兴，盼着下次再来。"),
            new Opinion(5, Solved.SOLVED, "比我们自己找人省心多了。"), new Opinion(5, Solved.SOLVED, ""), new Opinion(4, Solved.SOLVED, "挺好的，时间能再早一点就更好。"),
            new Opinion(4, Solved.SOLVED, "服务态度好。"), new Opinion(4, Solved.SOLVED, ""), new Opinion(5, Solved.SOLVED, "孩子每天都愿意去。"));
    private static final List<Opinion> MIXED = List.of(
            new Opinion(3, Solved.SOLVED, "还可以，人多的时候顾不过来。"), new Opinion(3, Solved.PARTLY, "做了一半，还有一个单元没来。"),
            new Opinion(2, Solved.PARTLY, "来了一次以后就没有下文了。"), new Opinion(2, Solved.NOT, "问题还在，希望再来看看。"), new Opinion(1, Solved.NOT, "约好的时间没有来人。"));

    private Verdict() {}

    static void on(World world, Agenda agenda, Random random, Receipt receipt, Viewer community) {
        if (random.nextInt(100) < 18) return;
        var opinion = random.nextInt(100) < 90 ? CONTENT.get(random.nextInt(CONTENT.size())) : MIXED.get(random.nextInt(MIXED.size()));
        agenda.in(0.3 + random.nextDouble() * 5, () -> {
            var rating = world.ratings().rate(receipt.secret(), new NewRating(opinion.level(), opinion.solved(), opinion.comment()));
            if (opinion.level() <= Level.LOW) agenda.in(1.5, () -> world.ratings().follow(rating, "已回访，承接组织上门道歉并补做。", community));
            if (opinion.solved() != Solved.SOLVED) agenda.in(6, () -> world.needs().withdraw(receipt.secret(), "已经补做好了，不用再办。"));
        });
    }
}
