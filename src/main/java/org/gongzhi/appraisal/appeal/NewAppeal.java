package org.gongzhi.appraisal.appeal;

import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/**
 * @param items why each item is contested, by its code
 * @param files what proves it
 */
public record NewAppeal(String grounds, Map<String, String> items, List<MultipartFile> files) {

    public NewAppeal(String grounds, Map<String, String> items) { this(grounds, items, List.of()); }
}
