package dev.noren.adapters.mail;

import dev.noren.ports.driven.Mailer.Attachment;
import dev.noren.ports.driven.Mailer.Message;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;

/** A letter as it travels: the text, and the page beside it for whoever can show one. */
final class MimeLetter extends MimeMessage {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeLetter of(Session session, InternetAddress from, Address to, Message message) throws MessagingException {
        var letter = new MimeLetter(session, "<" + message.id() + "@" + domain(from) + ">");
        letter.setFrom(from);
        letter.setRecipient(RecipientType.TO, to);
        letter.setSubject(message.subject(), CHARSET);
        letter.setSentDate(date(message));
        letter.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence is to be told
        letter.setContentLanguage(new String[] {message.language().getLanguage()});
        if (!message.attached().isEmpty()) {
            letter.setContent(withAttachments(message));
        } else if (message.html().isEmpty()) {
            letter.setText(lines(message.text()), CHARSET);
        } else {
            letter.setContent(parts(message));
        }
        letter.saveChanges();
        return letter;
    }

    @SuppressWarnings("JavaUtilDate") // it is what the library takes
    private static Date date(Message message) {
        return Date.from(message.at());
    }

    private static String domain(InternetAddress from) {
        var address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    /** The one that is liked best comes last. */
    private static MimeMultipart parts(Message message) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(lines(message.text()), CHARSET);
        var html = new MimeBodyPart();
        html.setContent(lines(message.html()), "text/html; charset=" + CHARSET);
        return new MimeMultipart("alternative", text, html);
    }

    /** What is to be read first, and the files after it. */
    private static MimeMultipart withAttachments(Message message) throws MessagingException {
        var words = new MimeBodyPart();
        if (message.html().isEmpty()) {
            words.setText(lines(message.text()), CHARSET);
        } else {
            words.setContent(parts(message));
        }
        var all = new MimeMultipart("mixed", words);
        for (var attachment : message.attached()) {
            all.addBodyPart(part(attachment));
        }
        return all;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", attachment.type());
        headers.setHeader("Content-Transfer-Encoding", "base64");
        var part = new MimeBodyPart(headers, Base64.getMimeEncoder().encode(attachment.bytes()));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(attachment.name());
        return part;
    }

    /** With the line ends of the post, which an encoding would otherwise hide from it. */
    private static String lines(String text) {
        return text.strip().replace("\n", "\r\n") + "\r\n";
    }

    /** The same for every copy of a mail. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
