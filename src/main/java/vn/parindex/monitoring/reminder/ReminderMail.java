package vn.parindex.monitoring.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The way to the mail server, if one is configured. */
@Component
@EnableConfigurationProperties(ReminderProperties.class)
public class ReminderMail {

    private final ObjectProvider<JavaMailSender> server;
    private final Optional<InternetAddress> sender;
    private final String publicUrl;
    private final List<String> missing;
    private final Clock clock;

    ReminderMail(
            ObjectProvider<JavaMailSender> server,
            ReminderProperties properties,
            @Value("${spring.mail.host:}") String host,
            @Value("${parindex.public-url:}") String publicUrl,
            Clock clock) {
        this.server = server;
        this.sender = MailAddress.sender(properties.from());
        this.publicUrl = publicUrl.strip().replaceAll("/+$", "");
        this.missing = missing(host);
        this.clock = clock;
    }

    private List<String> missing(String host) {
        var names = new ArrayList<String>();
        if (host.isBlank()) {
            names.add("spring.mail.host");
        }
        if (sender.isEmpty()) {
            names.add("parindex.reminder.from");
        }
        if (publicUrl.isEmpty()) {
            names.add("parindex.public-url");
        }
        return List.copyOf(names);
    }

    public boolean isOn() {
        return missing.isEmpty();
    }

    /** The settings that are missing, or of no use; empty if letters are sent. */
    public List<String> missing() {
        return missing;
    }

    /** Where readers find a task. */
    String addressOf(String taskId) {
        return publicUrl + "/camunda/app/tasklist/default/#/?task=" + taskId;
    }

    /** @throws org.springframework.mail.MailException if the server does not take it */
    void send(Outgoing letter) {
        JavaMailSender mail = server.getObject();
        MimeMessage message = mail.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
            parts.setFrom(sender.orElseThrow());
            parts.setTo(letter.recipient());
            parts.setSubject(letter.subject());
            parts.setText(letter.plain(), letter.html());
            parts.setSentDate(Date.from(clock.instant()));
            // the same at every attempt: who gets two copies can tell
            message.setHeader("Message-ID", "<parindex-reminder-%d@%s>".formatted(letter.id(), domain()));
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException unusable) {
            throw new MailParseException(unusable);
        }
        mail.send(message);
    }

    private String domain() {
        String address = sender.orElseThrow().getAddress();
        return address.substring(address.indexOf('@') + 1);
    }
}
