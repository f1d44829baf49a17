package vn.haidang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HaiDangApplication {

    public static void main(String[] args) {
        SpringApplication.run(HaiDangApplication.class, args);
    }
}
