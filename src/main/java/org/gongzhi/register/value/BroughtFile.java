package org.gongzhi.register.value;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/** A file that the program brings along where people choose one. */
public record BroughtFile(String field, String fileName, byte[] content) implements MultipartFile {

    /** A page without anything on it. */
    public static BroughtFile blankPage(String field, String fileName) { return new BroughtFile(field, fileName, "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)); }

    @Override public String getName() { return field; }

    @Override public String getOriginalFilename() { return fileName; }

    @Override public String getContentType() { return "application/pdf"; }

    @Override public boolean isEmpty() { return content.length == 0; }

    @Override public long getSize() { return content.length; }

    @Override public byte[] getBytes() { return content.clone(); }

    @Override public InputStream getInputStream() { return new ByteArrayInputStream(content); }

    @Override public void transferTo(File destination) throws IOException { Files.write(destination.toPath(), content); }
}
