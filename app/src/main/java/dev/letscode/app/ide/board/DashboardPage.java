package dev.letscode.app.ide.board;

import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.pages.Page;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.engine.store.Store;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page that says what goes on in the judge, while it is shown. */
public final class DashboardPage implements Page {

    private final Dashboard dashboard;
    private final Words words;
    private @Nullable DashboardView view;

    /**
     * Makes it; nothing is read before it is shown.
     *
     * @param metrics the metrics of now by their names; none while the judge is not ready; may wait
     */
    public DashboardPage(Background background, Callable<Map<String, Double>> metrics, Store store, Words words) {
        this.dashboard = new Dashboard(background, metrics, new HistoryReader(store)::read, InstantSource.system());
        this.words = words;
    }

    @Override
    public Action action() {
        return Action.SHOW_DASHBOARD;
    }

    @Override
    public Feather icon() {
        return Feather.BAR_CHART_2;
    }

    @Override
    public Node node() {
        return view().node();
    }

    @Override
    public void shown() {
        view().watch(true);
    }

    @Override
    public void hidden() {
        view().watch(false);
    }

    @Override
    public void focus() {
        view().focus();
    }

    private DashboardView view() {
        DashboardView made = view;
        if (made == null) {
            made = new DashboardView(dashboard, words);
            view = made;
        }
        return made;
    }
}
