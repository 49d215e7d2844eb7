package org.gongzhi.party.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** Who stands above whom, as far as the viewer sees. */
@Template("party/body/tree")
public record TreePage(List<Node> roots) implements Page {

    public record Node(UUID id, @Nullable UUID superior, String name, PartyKind kind, long full, List<Node> below) {

        public String href() { return "/party-organizations/" + id; }

        public boolean isOpen() { return below.size() <= 30; }
    }

    @Override public String self() { return "/party-organizations/tree"; }

    /** Whose superior is out of sight stands on top. */
    static List<Node> nested(List<Node> flat) {
        var known = new HashSet<UUID>();
        var below = new HashMap<UUID, List<Node>>();
        var top = new ArrayList<Node>();
        for (var node : flat) known.add(node.id());
        for (var node : flat) (node.superior() != null && known.contains(node.superior()) ? below.computeIfAbsent(node.superior(), id -> new ArrayList<>()) : top).add(node);
        return top.stream().map(node -> filled(node, below)).toList();
    }

    private static Node filled(Node node, HashMap<UUID, List<Node>> below) {
        return new Node(node.id(), node.superior(), node.name(), node.kind(), node.full(), below.getOrDefault(node.id(), List.of()).stream().map(one -> filled(one, below)).toList());
    }
}
