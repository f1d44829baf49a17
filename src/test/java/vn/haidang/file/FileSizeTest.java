package vn.haidang.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.shared.Messages;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, '0 B', '0 B'",
        "1023, '1023 B', '1023 B'",
        "655360, '640 KB', '640 KB'",
        "1048000, '1023 KB', '1023 KB'",
        "1048500, '1 MB', '1 MB'",
        "1258291, '1,2 MB', '1.2 MB'",
        "209715200, '200 MB', '200 MB'",
        "5476083302, '5,1 GB', '5.1 GB'",
    })
    void readsAsInAFileManager(long bytes, String vietnamese, String english) {
        var size = new FileSize(bytes);
        assertThat(size.text(Messages.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(size.text(Locale.ENGLISH)).isEqualTo(english);
    }
}
