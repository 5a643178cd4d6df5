// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/assembly.h"
#include "app/pseudolocale.h"
#include "core/async.h"
#include "core/calendar/zone.h"
#include "ui/acts/actrow.h"
#include "ui/agenda/todaypage.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/timelineview.h"
#include "ui/incident/whyview.h"
#include "ui/intake/newincidentwindow.h"
#include "ui/ledger/ledgerfilters.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/ledger/ledgerrows.h"
#include "ui/ledger/ledgerview.h"
#include "ui/ledger/rowstable.h"
#include "ui/ledger/silentview.h"
#include "ui/mainwindow.h"
#include "ui/notices/duepanel.h"
#include "ui/notices/mynotices.h"
#include "ui/queue/queueview.h"
#include "ui/report/reportdialog.h"
#include "ui/sidebar.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSaveFile>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize windowSize(1360, 860);
constexpr QSize smallWindow(1280, 720); // of a laptop that is not new

/// Where everything of a window, and of those that it opened, stands.
size_t shapeOf(const QWidget &window)
{
    size_t shape = 1;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->isVisible())
            shape = qHashMulti(shape, part->x(), part->y(), part->width(), part->height());
    }
    return shape;
}

}

/// The incident that the pictures tell of, and one that is owed something.
struct Tour::Story
{
    IncidentId weekend;
    IncidentId owed;
    NoticeBatch due; ///< what came due meanwhile
};

Instant tourClock()
{
    return instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"));
}

Tour::Tour(Assembly &assembly, const TourPlan &plan, QObject *parent)
    : QObject(parent), m_assembly(assembly), m_plan(plan), m_suffix(qApp->devicePixelRatio() > 1.5 ? u"@2x"_s : QString()), m_story(std::make_shared<Story>())
{
    if (m_plan.pseudo)
        m_longer = std::make_unique<PseudoLocale>();
    connect(&m_assembly.desk(), &Desk::notified, this, [this](const NoticeBatch &batch) { m_story->due = joined(m_story->due, batch); });
}

Tour::~Tour() = default;

void Tour::begin()
{
    if (!m_plan.folder.isEmpty())
        QDir().mkpath(m_plan.folder);
    m_steps.push_back([this] { findStory(); });
    for (const QString &language : m_plan.languages) {
        for (const bool dark : m_plan.schemes)
            planWindows(language, dark);
        if (m_suffix.isEmpty() && !m_plan.folder.isEmpty() && !m_plan.pseudo) {
            planReports(language);
            planVisitPapers(language);
        }
    }
    m_steps.push_back([this] { again(); });
    next();
}

void Tour::fail(const QString &what)
{
    std::fprintf(stderr, "aviso: %s\n", qUtf8Printable(what));
    m_steps.clear();
    QCoreApplication::exit(1);
}

void Tour::next()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
}

void Tour::settle()
{
    settleFrom(0);
}

/// Labels find their heights in the passes after the first: all is at rest when two looks see the same shape.
void Tour::settleFrom(size_t before)
{
    QTimer::singleShot(m_plan.rest, this, [this, before] {
        const MainWindow *window = m_assembly.window();
        const bool isComplete = !window || window->incident()->timeline()->isComplete();
        const size_t now = window ? shapeOf(*window) : before;
        isComplete && now == before ? next() : settleFrom(now);
    });
}

void Tour::size(QWidget *window, const QSize &usual) const
{
    window->resize(usual * m_plan.enlarged);
}

void Tour::grab(QWidget *widget, const QString &name)
{
    if (m_plan.look)
        m_plan.look(name, widget);
    const QString path = m_plan.folder + u'/' + name + m_suffix + u".png"_s;
    if (!m_plan.folder.isEmpty() && !widget->grab().save(path))
        fail(u"%1 could not be written"_s.arg(path));
    ++m_pictures;
    next();
}

void Tour::planWindows(const QString &language, bool dark)
{
    const auto picture = [this, ending = u"-%1-%2"_s.arg(m_plan.pseudo ? u"pseudo"_s : language, dark ? u"dark"_s : u"light"_s)](const QString &name, auto widget) {
        m_steps.push_back([this, name, ending, widget] { grab(widget(), name + ending); });
    };
    const auto window = [this] { return m_assembly.window(); };
    m_steps.push_back([this, language, dark] {
        m_assembly.appearance().setChoice(dark ? Appearance::Choice::Dark : Appearance::Choice::Light);
        if (m_longer)
            m_assembly.setLonger(m_longer.get());
        MainWindow *fresh = m_assembly.buildWindow(language);
        disconnect(&m_assembly.desk(), &Desk::notified, fresh, nullptr); // it has a picture of its own
        size(fresh, windowSize);
        fresh->go({Sidebar::today(), {}});
        connect(fresh->today(), &TodayPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        fresh->today()->reload();
    });
    picture(u"today"_s, window);
    m_steps.push_back([this] {
        m_assembly.window()->due()->take(m_story->due);
        settle();
    });
    picture(u"came-due"_s, window);
    m_steps.push_back([this] {
        m_assembly.window()->findChild<QToolButton *>(u"dueClose"_s)->click();
        m_assembly.window()->setNoticePlaces({true, true, u"/home/marta/aviso.ics"_s});
        MyNotices *notices = m_assembly.window()->myNotices();
        connect(notices, &MyNotices::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    });
    picture(u"my-notices"_s, [this] { return m_assembly.window()->findChild<MyNotices *>(); });
    m_steps.push_back([this] {
        m_assembly.window()->findChild<MyNotices *>()->close();
        next();
    });
    m_steps.push_back([this] { explainFirst(); });
    picture(u"today-why"_s, window);
    for (const Deed deed : {Deed::PutOff, Deed::Waive}) {
        m_steps.push_back([this, deed] {
            size(m_assembly.window(), smallWindow);
            m_assembly.window()->today()->act(deed);
            settle();
        });
        picture(deed == Deed::PutOff ? u"today-put-off-small"_s : u"today-waive-small"_s, window);
    }
    m_steps.push_back([this] {
        m_assembly.window()->today()->acts()->leave();
        size(m_assembly.window(), windowSize);
        settle();
    });
    m_steps.push_back([this] {
        connect(m_assembly.window()->queue(), &QueueView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->go({Sidebar::allOpen(), {}});
        m_assembly.window()->queue()->reload();
    });
    picture(u"queue"_s, window);
    planQueue(picture, language == u"es"_s);
    m_steps.push_back([this] {
        connect(m_assembly.window()->silent(), &SilentView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->go({Sidebar::silent(), {}});
    });
    picture(u"silent-customers"_s, window);
    for (const LedgerBy by : {LedgerBy::Week, LedgerBy::Rule}) {
        m_steps.push_back([this, by] { showLedger(by); });
        picture(u"ledger-by-"_s + nameOf(by), window);
    }
    m_steps.push_back([this] { openLedgerRows(); });
    picture(u"ledger-commitments"_s, window);
    planFigures(picture);
    m_steps.push_back([this] { openStory(); });
    picture(u"incident"_s, window);
    m_steps.push_back([this] {
        connect(m_assembly.window()->incident(), &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->openInTab(m_story->owed);
    });
    picture(u"tabs"_s, window);
    m_steps.push_back([this] {
        connect(m_assembly.window()->incident(), &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        m_assembly.window()->actions().at(ActionId::CloseTab)->trigger();
    });
    planIncident(picture, language == u"es"_s);
    m_steps.push_back([this] { explainOwed(); });
    picture(u"incident-why"_s, window);
    m_steps.push_back([this] { compose(); });
    picture(u"composer"_s, window);
    m_steps.push_back([this] {
        size(m_assembly.window(), smallWindow);
        settle();
    });
    picture(u"composer-small"_s, window);
    planWords(picture, language == u"es"_s);
    m_steps.push_back([this] {
        size(m_assembly.window(), windowSize);
        m_assembly.window()->actions().at(ActionId::Report)->trigger();
        settle();
    });
    picture(u"report"_s, [this] { return m_assembly.window()->findChild<ReportDialog *>(); });
    m_steps.push_back([this] {
        m_assembly.window()->findChild<ReportDialog *>()->close();
        next();
    });
    planDirectory(picture);
    planListening(picture, language == u"es"_s);
    planDispatch(picture, language == u"es"_s);
    planManners(picture);
    planRules(picture, language == u"es"_s);
    planCommands(picture, language == u"es"_s);
    planCalls(picture, language == u"es"_s);
    planVisits(picture, language == u"es"_s);
    planCommuniques(picture, language == u"es"_s);
    planUnits(picture);
    planAftersales(picture, language == u"es"_s);
    planStates(picture, language == u"es"_s);
    m_steps.push_back([this] { takeCall(); });
    picture(u"new-incident"_s, [this] { return m_call; });
    planCalendars(picture);
    m_steps.push_back([this] {
        m_call->hide();
        m_call->deleteLater();
        m_call = nullptr;
        m_assembly.drafts().clear();
        next();
    });
}

void Tour::findStory()
{
    QueueFilter filter;
    filter.open = false;
    whenDone(m_assembly.desk().queue().page(filter), this, [this](const Result<QueuePage> &page) {
        if (!page || page->rows.empty()) {
            fail(page ? u"the sample is empty"_s : page.error().text);
            return;
        }
        m_story->owed = page->rows.front().id;
        m_story->weekend = page->rows.front().id;
        for (const QueueRow &row : page->rows) {
            if (row.title.in(u"en"_s).contains(u"sorting belt"_s))
                m_story->weekend = row.id;
            if (row.title.in(u"en"_s).contains(u"cold room"_s))
                m_story->owed = row.id;
        }
        next();
    });
}

IncidentId Tour::dispatched() const
{
    return m_story->owed;
}

void Tour::showLedger(LedgerBy by)
{
    LedgerView *ledger = m_assembly.window()->ledger();
    connect(ledger, &LedgerView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    ledger->filters()->setBy(by);
    if (ledger->isVisible())
        ledger->reload();
    else
        m_assembly.window()->go({Sidebar::ledger(), {}});
}

void Tour::openLedgerRows()
{
    LedgerView *ledger = m_assembly.window()->ledger();
    connect(ledger->rows(), &LedgerRows::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    Q_EMIT ledger->table()->opened(ledger->model().index(0, LedgerModel::NameColumn));
}

void Tour::explainFirst()
{
    TodayPage *today = m_assembly.window()->today();
    connect(today->why(), &WhyPane::explained, this, &Tour::settle, Qt::SingleShotConnection);
    for (int row = 0; row < today->model().rowCount(); ++row) {
        if (!today->model().isHeading(row)) {
            today->list()->setCurrentIndex(today->model().index(row));
            today->showWhy();
            return;
        }
    }
    fail(u"Today is empty"_s);
}

void Tour::openStory()
{
    IncidentPage *page = m_assembly.window()->incident();
    connect(page, &IncidentPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
    m_assembly.window()->openIncident(m_story->weekend);
}

void Tour::explainOwed()
{
    IncidentPage *page = m_assembly.window()->incident();
    const auto explain = [this, page] {
        const QList<CommitmentCard *> cards = page->commitments()->cards();
        if (cards.isEmpty()) {
            fail(u"nothing is owed on the incident"_s);
            return;
        }
        connect(cards.first(), &CommitmentCard::explained, this, &Tour::settle, Qt::SingleShotConnection);
        cards.first()->setExplained(true);
    };
    connect(page, &IncidentPage::loaded, this, explain, Qt::SingleShotConnection);
    m_assembly.window()->openIncident(m_story->owed);
}

void Tour::compose()
{
    Composer *composer = m_assembly.window()->incident()->composer();
    const bool spanish = m_assembly.window()->locale().language() == QLocale::Spanish || QLocale().language() == QLocale::Spanish;
    composer->start(Draft::Kind::Contact);
    Draft draft = composer->draft();
    draft.tells = {Tell::Diagnosis, Tell::Plan, Tell::Forecast};
    draft.facts = {FactKind::Plan};
    draft.customerWords = spanish ? u"Hemos encontrado la avería. Llevamos la pieza esta tarde y lo dejamos probado."_s
                                  : u"We have found the fault. We bring the part this afternoon and leave it tested."_s;
    draft.teamWords = spanish ? u"Pedir la válvula antes de salir.\n\n```log\nP_low 1.2 bar  ALARM 07\n```"_s : u"Order the valve before leaving.\n\n```log\nP_low 1.2 bar  ALARM 07\n```"_s;
    draft.promises = true;
    draft.promised = spanish ? u"técnico con la pieza en la tienda"_s : u"technician with the part at the store"_s;
    draft.promisedBy = m_assembly.desk().now() + 2h;
    composer->setDraft(draft);
    connect(composer, &Composer::previewed, this, &Tour::settle, Qt::SingleShotConnection);
}

void Tour::takeCall()
{
    const bool spanish = QLocale().language() == QLocale::Spanish;
    m_call = m_assembly.window()->newIncident();
    const auto type = [this](const char16_t *field, const QString &text) { m_call->findChild<QLineEdit *>(QString::fromUtf16(field))->setText(text); };
    type(u"customer", u"Clínica Dental Arganzuela"_s);
    type(u"caller", u"Raúl Vidal"_s);
    type(u"phone", u"+34910555202"_s);
    type(u"title", spanish ? u"El sillón 2 no sube"_s : u"Chair 2 does not rise"_s);
    m_call->findChild<QPlainTextEdit *>(u"words"_s)->setPlainText(spanish ? u"Desde esta mañana. Hay pacientes citados toda la tarde."_s
                                                                          : u"Since this morning. There are patients all afternoon."_s);
    settle();
}

void Tour::planReports(const QString &language)
{
    for (const ReportReader reader : {ReportReader::Customer, ReportReader::Team}) {
        m_steps.push_back([this, language, reader] {
            const QString name = u"%1/report-%2-%3.pdf"_s.arg(m_plan.folder, reader == ReportReader::Customer ? u"customer"_s : u"technical"_s, language);
            whenDone(m_assembly.desk().reporting().incidentReport(m_story->weekend, reader, language), this, [this, name](const Result<QByteArray> &pdf) {
                QSaveFile file(name);
                if (!pdf)
                    fail(pdf.error().text);
                else if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
                    fail(u"%1 could not be written"_s.arg(name));
                else
                    next();
            });
        });
    }
}

void Tour::again()
{
    if (!m_suffix.isEmpty() || !m_plan.twice) {
        QCoreApplication::exit(0);
        return;
    }
    // The scale of a display is fixed when a program starts: another one draws the same at 200 %.
    auto *twice = new QProcess(this);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    twice->setProcessEnvironment(environment);
    twice->setProcessChannelMode(QProcess::ForwardedChannels);
    connect(twice, &QProcess::finished, this, [](int code, QProcess::ExitStatus status) {
        QCoreApplication::exit(status == QProcess::NormalExit ? code : 1);
    });
    connect(twice, &QProcess::errorOccurred, this, [this] { fail(u"the windows could not be drawn at 200 %"_s); });
    twice->start(QCoreApplication::applicationFilePath(), {u"--tour"_s, m_plan.folder});
}
