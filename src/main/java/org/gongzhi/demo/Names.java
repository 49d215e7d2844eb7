package org.gongzhi.demo;

import java.util.Random;
import org.gongzhi.order.need.Contact;

/** Names and telephone numbers of people who do not exist. */
final class Names {

    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹章云苏潘葛范彭鲁韦马苗花方";
    private static final String[] GIVEN = {"桂兰", "建国", "秀英", "志强", "玉珍", "国平", "丽华", "明德", "春梅", "海涛", "淑芬", "伟东", "小燕", "永福",
        "雪芹", "大伟", "凤仙", "立新", "红梅", "文斌", "彩霞", "金根", "慧敏", "长庚", "晓峰", "银花", "学军", "佩芳", "阿毛", "婉清"};

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    String name() {
        return FAMILY.charAt(random.nextInt(FAMILY.length())) + GIVEN[random.nextInt(GIVEN.length)];
    }

    /** No operator has ever given out the range 199 0000. */
    Contact contact() {
        return new Contact(name(), "1990000" + String.format("%04d", random.nextInt(10_000)));
    }
}
