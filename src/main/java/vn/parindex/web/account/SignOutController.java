package vn.parindex.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import vn.parindex.workflow.sso.SignOut;

/** Ends the one session of pages and web applications, and the one at the province where it began there. */
@Controller
class SignOutController {

    private final SignOut signOut;

    SignOutController(SignOut signOut) {
        this.signOut = signOut;
    }

    @PostMapping("/dang-xuat")
    String out(HttpServletRequest request, HttpServletResponse response, Model model) {
        String province = signOut.address(request).orElse(null);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        if (province != null) {
            // no redirect: what a form leads to must stay on this server (form-action)
            response.setHeader("Refresh", "0; url=" + province);
        }
        model.addAttribute("province", province);
        return "signed-out";
    }
}
