// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/actrow.h"
#include "ui/agenda/todaypage.h"
#include "ui/agenda/todayside.h"
#include "ui/commands/cheatsheet.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/incident/whyview.h"
#include "ui/queue/filterbar.h"
#include "ui/topbar.h"
#include "ui/widgets/keyhint.h"
#include "windowfixture.h"

#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const ActionSpec &spec(ActionId id)
{
    const auto all = actionSpecs();
    return *std::find_if(all.begin(), all.end(), [id](const ActionSpec &one) { return one.id == id; });
}

}

/// Letters of the pages that know some by themselves: for who switched letters off, they do nothing. And what the window says of keys.
class LettersTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_first;

    MainWindow &window() { return *m_given->window; }
    QWidget *arriveAt(const QString &place);
    QStringList state();

private Q_SLOTS:
    void init();
    void cleanup() { m_given.reset(); }
    void aLetterActsUnlessSwitchedOff_data();
    void aLetterActsUnlessSwitchedOff();
    void lettersAreStillTyped();
    void noLetterIsPromised();
    void shownKeysFollowTheKeyMap();
    void allWhoWaitAreShownInTheQueue();
};

void LettersTest::init()
{
    m_given = std::make_unique<WindowFixture>();
    m_first = m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s, 90);
    m_given->call(u"Noise in the pump"_s, u"Acme"_s, 60);
    Entry work;
    work.incident = m_first.id;
    work.kind = EntryKind::Work;
    work.teamText.words = LocalText::of(u"Electrode cleaned"_s, u"en"_s);
    m_given->record(work);
}

/// The place with the keyboard in it, as it is before a letter is pressed.
QWidget *LettersTest::arriveAt(const QString &place)
{
    if (place == u"queue"_s) {
        m_given->showQueue(2);
        m_given->window->queue()->table()->setCurrentIndex(window().queue()->model().index(0, QueueModel::TitleColumn));
        return m_given->list();
    }
    window().deskOpened();
    if (place == u"today"_s) {
        window().go({Sidebar::today(), {}});
        if (!QTest::qWaitFor([this] { return window().today()->current() != nullptr; }))
            return nullptr;
        return window().today()->list();
    }
    IncidentPage *page = window().incident();
    QSignalSpy loaded(page, &IncidentPage::loaded);
    window().openIncident(m_first.id);
    if (!QTest::qWaitFor([&] { return !loaded.isEmpty() && page->timeline()->isComplete(); }))
        return nullptr;
    QWidget *there = place == u"timeline"_s ? static_cast<QWidget *>(page->timeline()) : page->commitments();
    there->setFocus();
    return window().focusWidget();
}

/// Everything that a letter could change.
QStringList LettersTest::state()
{
    MainWindow &w = window();
    QStringList all{w.place().view, w.place().incident ? w.place().incident->toString() : QString()};
    const auto add = [&](const char *name, auto value) { all << QLatin1String(name) + u' ' + QVariant::fromValue(value).toString(); };
    add("asked in Today", w.today()->acts()->isOpen());
    add("explained in Today", w.today()->why()->isVisible());
    add("asked on the page", w.incident()->acts()->isOpen());
    add("writing", w.incident()->composer()->isOpen());
    add("row", w.queue()->table()->currentIndex().row());
    add("chosen", w.queue()->table()->chosenCount());
    for (const QDialog *dialog : w.findChildren<QDialog *>())
        add("dialog", dialog->isVisible());
    add("focus", reinterpret_cast<quintptr>(w.focusWidget()));
    return all;
}

void LettersTest::aLetterActsUnlessSwitchedOff_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Qt::Key>("key");
    const auto add = [](const char *place, std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys)
            QTest::addRow("%s, %s", place, qPrintable(QKeySequence(key).toString())) << QString::fromLatin1(place) << key;
    };
    add("today", {Qt::Key_S, Qt::Key_L, Qt::Key_W});
    add("commitments", {Qt::Key_I, Qt::Key_O});
    add("timeline", {Qt::Key_J, Qt::Key_K});
    add("queue", {Qt::Key_J, Qt::Key_X, Qt::Key_Slash});
}

void LettersTest::aLetterActsUnlessSwitchedOff()
{
    QFETCH(QString, place);
    QFETCH(Qt::Key, key);
    window().keyMap().setLettersAct(false);
    QWidget *there = arriveAt(place);
    QVERIFY(there);
    const QStringList before = state();
    QTest::keyClick(there, key);
    QCOMPARE(state(), before);
    window().keyMap().setLettersAct(true);
    QTest::keyClick(there, key);
    QTRY_VERIFY(state() != before);
}

void LettersTest::lettersAreStillTyped()
{
    window().keyMap().setLettersAct(false);
    QVERIFY(arriveAt(u"queue"_s));
    auto *filter = window().findChild<QLineEdit *>(u"queueFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"jx/"_s);
    QCOMPARE(filter->text(), u"jx/"_s);
    QVERIFY(arriveAt(u"timeline"_s));
    window().incident()->composer()->start(Draft::Kind::Note);
    QWidget *words = window().incident()->composer()->findChild<QWidget *>(u"teamWords"_s);
    words->setFocus();
    QTest::keyClicks(words, u"usual"_s);
    QCOMPARE(window().incident()->composer()->draft().teamWords, u"usual"_s);
}

void LettersTest::noLetterIsPromised()
{
    const auto promised = [this] {
        const CheatSheet sheet(window().keyMap());
        return QStringList{m_given->action(ActionId::OnIt)->text()} + sheet.shown();
    };
    QVERIFY(!promised().filter(u"in Today"_s).isEmpty());
    window().keyMap().setLettersAct(false);
    QCOMPARE(promised().filter(u"in Today"_s), QStringList());
    QCOMPARE(promised().filter(u"in lists"_s), QStringList());
    QVERIFY(promised().contains(u"Next row: Down"_s));
}

void LettersTest::shownKeysFollowTheKeyMap()
{
    auto *log = window().findChild<QPushButton *>(u"logContactButton"_s);
    auto *back = window().findChild<QToolButton *>(u"backButton"_s);
    auto *preview = window().findChild<QPushButton *>(u"preview-report"_s);
    QVERIFY(log && back && preview);
    QVERIFY(log->toolTip().contains(u"Ctrl+L"_s));
    QVERIFY(back->toolTip().contains(u"Alt+Left"_s));
    KeyMap &map = window().keyMap();
    map.choose(spec(ActionId::LogContact), {{QKeySequence(u"Ctrl+Alt+L"_s)}, {}});
    map.choose(spec(ActionId::Back), {{QKeySequence(u"Ctrl+Alt+B"_s)}, {}});
    map.choose(spec(ActionId::Palette), {{QKeySequence(u"Ctrl+Alt+K"_s)}, {}});
    map.choose(spec(ActionId::Report), {{}, {QKeySequence(u"Q"_s)}});
    QVERIFY2(log->toolTip().contains(u"Ctrl+Alt+L"_s), qPrintable(log->toolTip()));
    QVERIFY2(back->toolTip().contains(u"Back (Ctrl+Alt+B)"_s), qPrintable(back->toolTip()));
    QVERIFY2(preview->toolTip().contains(u"(Q)"_s), qPrintable(preview->toolTip()));
    QCOMPARE(window().findChild<QPushButton *>(u"commandField"_s)->findChild<KeyHint *>()->accessibleName(), QKeySequence(u"Ctrl+Alt+K"_s).toString(QKeySequence::NativeText));
    map.choose(spec(ActionId::LogContact), {});
    QVERIFY(!log->toolTip().contains(u'('));
}

void LettersTest::allWhoWaitAreShownInTheQueue()
{
    Entry mail;
    mail.kind = EntryKind::Mail;
    mail.direction = Direction::In;
    mail.channel = Channel::Mail;
    mail.audience = Audience::Customer;
    mail.customerText.words = LocalText::of(u"Still cold"_s, u"en"_s);
    for (int i = 0; i < TodaySide::most + 1; ++i) {
        m_given->now = m_given->now + std::chrono::minutes(1);
        mail.incident = m_given->call(u"Call %1"_s.arg(i), u"Customer %1"_s.arg(i)).id;
        m_given->record(mail);
    }
    m_given->now = m_given->now + std::chrono::minutes(5);
    window().deskOpened();
    auto *all = window().today()->side()->findChild<QPushButton *>(u"allWaiting"_s);
    QTRY_VERIFY(all->isVisible());
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QueueModel &model = window().queue()->model();
    QTRY_VERIFY(window().queue()->isVisible());
    const QueueFilter &filter = window().queue()->filter();
    QCOMPARE(filter.filter.tests.size(), size_t(1));
    QCOMPARE(filter.filter.tests.front().key, FilterKey::Waiting);
    QCOMPARE(filter.sort, QueueSort::Waiting);
    QTRY_COMPARE(model.rowCount(), TodaySide::most + 3);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.at(row - 1)->waitingSince.value() <= model.at(row)->waitingSince.value()); // who waits longest first
    QTRY_VERIFY(m_given->list()->hasFocus());
}

QTEST_MAIN(LettersTest)
#include "tst_letters.moc"
