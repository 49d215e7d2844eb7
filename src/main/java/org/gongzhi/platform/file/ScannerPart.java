package org.gongzhi.platform.file;

import java.util.List;
import org.gongzhi.platform.state.Crossing;
import org.gongzhi.platform.state.Fact;
import org.gongzhi.platform.state.StatePart;
import org.springframework.stereotype.Component;

/** Whether files are looked at before they are kept. clamd knows no encryption. */
@Component
class ScannerPart implements StatePart {

    private final Scanner scanner;

    ScannerPart(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override public String title() { return "附件检查"; }

    @Override public int rank() { return 65; }

    @Override
    public List<Fact> facts() {
        if (!scanner.isThere()) return List.of(Fact.of("病毒检查", "未启用"));
        var version = scanner.version();
        var state = (version.isEmpty() ? Fact.bad("病毒检查", "连接不上", "恢复以前不能上传附件，请检查病毒检查服务。") : Fact.good("病毒检查", version))
                .measured("gongzhi.files.scanner.away", version.isEmpty() ? 1 : 0);
        return Crossing.isHere(scanner.host()) ? List.of(state)
                : List.of(state, Fact.watch("送检连接", "没有加密", "附件以明文经过网络：请把 clamd 装在本机，或让它走加密的隧道。"));
    }
}
