package org.gongzhi.demo;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/** A sheet of paper as somebody scanned it: a PDF of one page. */
record Paper(String name) implements MultipartFile {

    private static final byte[] PAGE = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
            4 0 obj<</Length 58>>stream
            BT /F1 18 Tf 72 760 Td (Yunxi 330399 - demonstration) Tj ET
            endstream endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    @Override public String getName() { return "file"; }

    @Override public String getOriginalFilename() { return name; }

    @Override public String getContentType() { return "application/pdf"; }

    @Override public boolean isEmpty() { return false; }

    @Override public long getSize() { return PAGE.length; }

    @Override public byte[] getBytes() { return PAGE.clone(); }

    @Override public InputStream getInputStream() { return new ByteArrayInputStream(PAGE); }

    @Override public void transferTo(File to) throws IOException { Files.write(to.toPath(), PAGE); }
}
