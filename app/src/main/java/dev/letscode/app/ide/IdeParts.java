package dev.letscode.app.ide;

import dev.letscode.app.ide.contest.ContestModel;
import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.session.Cabinet;
import dev.letscode.app.ide.session.Preferences;
import dev.letscode.app.ide.session.SavedDesk;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.store.Store;

/**
 * What a window stands on.
 *
 * @param store of the home
 * @param judge over that store, once it is ready
 * @param saved what was open the last time
 * @param preferences what somebody has chosen for good
 * @param contest of this home, if there is one; it says who submits
 */
record IdeParts(
        IdeSetup setup,
        Background background,
        Store store,
        JudgeLink judge,
        WorkAhead ahead,
        KnownPackages packages,
        LanguageCatalog languages,
        Analyser analyser,
        Cabinet cabinet,
        SavedDesk saved,
        Words words,
        ProblemList problems,
        Desk desk,
        Preferences preferences,
        ContestModel contest) {}
