package org.gongzhi.demo;

import java.util.List;
import org.gongzhi.followup.FollowUpSource;

/** What goes wrong in a district, and how it is put right. */
record CaseBook(FollowUpSource source, boolean ofAnOrganization, String title, String problem, String cause, String measure, String note, String proof, String verdict) {

    static List<CaseBook> all() {
        return List.of(
                new CaseBook(FollowUpSource.INSPECTION, true, "活动室周末无人值班", "周末两次抽查，活动室开着门，没有人值班，登记本是空的。", "值班表只排到周五，周末靠自愿。",
                        "周末由专职人员轮值，值班表上墙，每周自查一次。", "周末值班表已经贴出来，本周两天都有人。", "连续三周周末有人值班，附值班表和登记本照片。", "随机抽查一次周末，值班人员在岗，登记完整。"),
                new CaseBook(FollowUpSource.AUDIT, true, "服务支出票据不齐", "抽查的 12 笔支出中有 3 笔没有附签收单。", "经办人离职时没有交接，新人不清楚要附签收单。", "补齐三笔签收单，建立报销清单，出纳核对后再报。",
                        "已补回两笔签收单，第三笔联系收款人补签。", "三笔签收单全部补齐，新的报销清单已经试用一个月。", "核对了三笔原件，并抽查本月两笔，材料齐全。"),
                new CaseBook(FollowUpSource.RESIDENT, true, "为老助餐送晚了", "居民反映三次助餐在十二点半以后才送到。", "两个小区合用一名送餐员，路线绕。", "调整路线，分两组送，十一点四十前全部送达。",
                        "新路线本周试行，最晚十一点五十送到。", "连续四周在十一点四十前送达，附送餐签收记录。", "电话回访了五位老人，都说按时送到。"),
                new CaseBook(FollowUpSource.APPRAISAL, true, "党组织活动记录过于简单", "评议认为三次活动只有照片，没有议题和结论。", "记录由志愿者代填，不了解要求。", "由支部委员专人记录，按模板写明议题、结论和落实人。",
                        "本周活动按新模板记录，已上传。", "近三次活动记录完整，附记录本复印件。", "查阅了三次记录，要素齐全。"),
                new CaseBook(FollowUpSource.OVERDUE, false, "年度内审报告没有按期提交", "应在上月底提交的内审报告还没有收到。", "内审人员同时承担换届工作，安排冲突。", "抽调一名财务人员协助，两周内完成。",
                        "凭证已经核对完一半。", "内审报告已提交，附签收回执。", "报告已归档，格式和内容符合要求。"),
                new CaseBook(FollowUpSource.INSPECTION, true, "消防器材过期", "两只灭火器超过有效期，疏散通道堆放桌椅。", "搬来以后一直没有盘点过消防器材。", "更换灭火器，清理通道，指定安全员每月检查。",
                        "灭火器已经下单，通道清理完毕。", "灭火器已更换，附照片和每月检查表。", "现场查看，器材有效，通道畅通。"),
                new CaseBook(FollowUpSource.MEETING, false, "孵化中心台账没有按月归档", "周例会检查发现上季度台账还在电脑里，没有归档。", "归档工作没有明确到人。", "明确一名同志负责，每月五日前归档。",
                        "七月台账已归档，八月的正在整理。", "上季度台账全部归档，附归档目录。", "核对目录与实物，一致。"),
                new CaseBook(FollowUpSource.RESIDENT, true, "课后托管接送没有登记", "家长反映孩子由谁接走没有记录。", "接送高峰人手不够，登记省略了。", "增加一名志愿者，凭接送卡登记后离开。",
                        "接送卡已发到每位家长。", "一个月的接送登记完整，附登记表（已隐去姓名）。", "现场看了一次放学，逐人登记。"),
                new CaseBook(FollowUpSource.AUDIT, false, "固定资产账实不符", "账上三台投影仪，实物两台。", "一台借给街道使用，没有办理出借手续。", "补办出借手续，全面盘点一次。",
                        "已联系街道补办手续。", "出借手续补齐，盘点表附后。", "抽盘十件，账实相符。"),
                new CaseBook(FollowUpSource.SCORE, true, "服务记录上传不及时", "考核发现半数服务记录在服务三天以后才上传。", "一线人员回到办公室才补录。", "配发手机，现场上传，每周通报一次。",
                        "本周八成记录当天上传。", "连续一个月九成五以上当天上传，附统计。", "系统核对，情况属实。"));
    }
}
