package org.gongzhi.province;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.district.DistrictChoice;
import org.gongzhi.platform.district.Districts;
import org.gongzhi.platform.district.InProvince;
import org.gongzhi.platform.journal.KeepsNothing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@InProvince
@RequestMapping(DistrictChoice.PAGE)
class DistrictController {

    private final Districts districts;

    DistrictController(Districts districts) {
        this.districts = districts;
    }

    @GetMapping
    @Open(because = "one chooses the district before one logs in")
    DistrictListPage list() {
        return new DistrictListPage(districts.all().stream()
                .map(district -> new DistrictListPage.Row(district.name(), district.label(), districts.isInService(district))).toList());
    }

    @PostMapping("/{name}/choice")
    @KeepsNothing(because = "nobody is anybody yet, and a choice of where to log in is nothing")
    @Open(because = "one chooses the district before one logs in")
    ResponseEntity<Void> choose(@PathVariable String name, HttpServletRequest request) {
        var district = districts.named(name).orElseThrow(Missing::new);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/login"))
                .header(HttpHeaders.SET_COOKIE, DistrictChoice.cookie(district, request).toString()).build();
    }
}
