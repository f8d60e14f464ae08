package vn.parindex.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every template its {@code show}. */
@ControllerAdvice("vn.parindex.web")
class ShowAdvice {

    private final Show show;

    ShowAdvice(Show show) {
        this.show = show;
    }

    @ModelAttribute("show")
    Show show() {
        return show;
    }
}
