package dev.letscode.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linux_keeps_its_folders_below_the_home_folder_unless_the_environment_says_otherwise() {
        assertThat(Settings.read(Map.of(), "Linux", HOME))
                .isEqualTo(new Settings(
                        HOME.resolve(".cache/letscode"),
                        HOME.resolve(".config/letscode"),
                        HOME.resolve(".local/state/letscode"),
                        HOME.resolve(".local/share/letscode")));
        assertThat(Settings.read(Map.of("XDG_CACHE_HOME", "/var/fast"), "Linux", HOME)
                        .cacheFolder())
                .isEqualTo(Path.of("/var/fast/letscode"));
    }

    @Test
    void a_variable_that_is_empty_or_relative_is_as_good_as_none() {
        for (String value : new String[] {"", "cache", "./cache"}) {
            assertThat(Settings.read(Map.of("XDG_CACHE_HOME", value), "Linux", HOME)
                            .cacheFolder())
                    .isEqualTo(HOME.resolve(".cache/letscode"));
        }
    }

    @Test
    void macos_and_windows_have_places_of_their_own() {
        assertThat(Settings.read(Map.of(), "Mac OS X", HOME).cacheFolder())
                .isEqualTo(HOME.resolve("Library/Caches/letscode"));
        assertThat(Settings.read(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME)
                        .logFile())
                .isEqualTo(Path.of("/local/letscode/state/letscode.log"));
        assertThat(Settings.read(Map.of(), "Mac OS X", HOME).dataFolder())
                .isEqualTo(HOME.resolve("Library/Application Support/letscode/data"));
        assertThat(Settings.read(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME)
                        .dataFolder())
                .isEqualTo(Path.of("/local/letscode/data"));
    }
}
