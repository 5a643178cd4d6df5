// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentpage.h"

#include "core/async.h"
#include "ui/acts/actrow.h"
#include "ui/composer/composer.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentheader.h"
#include "ui/incident/othershere.h"
#include "ui/incident/timelinepane.h"
#include "ui/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int shortPage = 175; // steps of the grid; a window of 800 pixels and less
constexpr int smallest = 60; // of the open composer
constexpr int glimpse = 22; // of the timeline above the open composer
constexpr int shortGlimpse = 16; // the same on a short page

}

IncidentPage::IncidentPage(Timeline &timeline, Reminders &reminders, Drafts &drafts, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_timeline(timeline), m_reminders(reminders), m_viewpoint(viewpoint), m_header(new IncidentHeader(viewpoint)),
      m_message(new MessageBar), m_acts(new ActRow(reminders, viewpoint)), m_pane(new TimelinePane(viewpoint)), m_view(m_pane->view()), m_commitments(new CommitmentsPanel(timeline, viewpoint)),
      m_composer(new Composer(timeline, drafts, viewpoint)), m_rows(new QSplitter(Qt::Vertical))
{
    setObjectName(u"incidentPage"_s);
    const Theme theme = Theme::of(this);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(m_pane);
    columns->addWidget(m_commitments);
    columns->setStretchFactor(0, 1);
    columns->setCollapsible(0, false);
    columns->setSizes({theme.space(200), theme.space(82)});
    m_rows->addWidget(columns);
    m_rows->addWidget(m_composer);
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    m_message->setInset(3, 2, 2);
    column->addWidget(m_message);
    column->addWidget(m_acts);
    column->addWidget(m_rows, 1);
    setFocusProxy(m_view);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &IncidentPage::reload);
    connect(m_message, &MessageBar::actionTriggered, this, &IncidentPage::reload);
    connect(m_acts, &ActRow::said, this, &IncidentPage::said);
    connect(m_acts, &ActRow::closed, m_commitments, qOverload<>(&QWidget::setFocus));
    connect(m_commitments, &CommitmentsPanel::deedChosen, this, &IncidentPage::actOn);
    connect(m_commitments, &CommitmentsPanel::logRequested, m_composer, &Composer::startFor);
    connect(m_composer, &Composer::opened, this, &IncidentPage::shareRoom);
    connect(m_composer, &Composer::grown, this, &IncidentPage::shareRoom, Qt::QueuedConnection); // its lines have their widths then
    connect(m_composer, &Composer::folded, this, [this] {
        shareRoom();
        m_view->setFocus();
    });
    connect(m_composer, &Composer::saved, this, [this](const Entry &entry) {
        m_saved = entry;
        m_view->expectOwn();
        refresh();
    });
    connectTimeline();
    connectNeighbours();
}

void IncidentPage::open(IncidentId incident)
{
    m_incident = incident;
    reload();
}

void IncidentPage::logFor(const Commitment &commitment)
{
    m_logFor = commitment;
    open(commitment.incident);
}

void IncidentPage::newDateFor(const Commitment &promise)
{
    m_newDateFor = promise;
    open(promise.incident);
}

void IncidentPage::act(Deed deed)
{
    if (const CommitmentCard *card = m_commitments->current())
        actOn(card->commitment(), deed);
    else
        Q_EMIT said(tr("Nothing is owed on this incident now."));
}

void IncidentPage::actOn(CommitmentId commitment, Deed deed)
{
    const CommitmentCard *card = m_commitments->card(commitment);
    if (!card)
        return;
    const Commitment owed = card->owed();
    if (deed != Deed::NewDate)
        m_acts->start(actOf(deed), owed, look::what(owed, m_reminders.rules(), m_viewpoint.language.code()));
    else if (isPromise(owed))
        m_composer->startNewDate(owed);
    else
        Q_EMIT said(tr("Only a promise can get a new date: this one comes from a rule."));
}

void IncidentPage::reload()
{
    m_soon.stop();
    if (m_incident.isNull())
        return;
    whenDone(m_timeline.dossier(m_incident), this, [this, number = ++m_asked](const Result<Dossier> &dossier) {
        if (number == m_asked)
            take(dossier);
    });
}

void IncidentPage::take(const Result<Dossier> &dossier)
{
    if (!dossier) {
        m_message->say(MessageBar::Kind::Error, dossier.error().text, tr("Try again"));
        Q_EMIT loaded();
        return;
    }
    m_message->clear();
    if (m_dossier.incident.id != dossier->incident.id)
        m_acts->hide(); // it asks about another incident
    m_dossier = *dossier;
    const RuleSet rules = m_reminders.rules();
    const QString calendar = m_timeline.calendarOf(m_dossier.incident, m_viewpoint.language);
    m_header->show(m_dossier, rules, calendar);
    m_view->setDossier(m_dossier, rules);
    if (m_return && m_return->first == m_dossier.incident.id)
        m_view->returnTo(std::exchange(m_return, {})->second);
    m_commitments->show(m_dossier, rules, calendar);
    m_composer->setDossier(m_dossier, rules);
    m_acts->setCalendar(m_timeline.hoursOf(m_dossier.incident));
    readFiles();
    m_beside.start();
    if (const std::optional<Commitment> wanted = std::exchange(m_logFor, {}); wanted && wanted->incident == m_incident)
        m_composer->startFor(*wanted);
    if (const std::optional<Commitment> promise = std::exchange(m_newDateFor, {}); promise && promise->incident == m_incident)
        m_composer->startNewDate(*promise);
    shareRoom();
    sayWhatWasSettled();
    Q_EMIT loaded();
}

void IncidentPage::sayWhatWasSettled()
{
    const std::optional<Entry> entry = std::exchange(m_saved, {});
    if (!entry || entry->incident != m_incident)
        return;
    QStringList names;
    for (const Commitment &commitment : m_dossier.commitments) {
        const bool kept = commitment.status == Commitment::Status::Kept || commitment.status == Commitment::Status::KeptAtOnce
            || commitment.status == Commitment::Status::KeptLate;
        if (kept && commitment.settledBy == entry->id)
            names << look::what(commitment, m_reminders.rules(), m_viewpoint.language.code());
    }
    names.removeDuplicates();
    const QString saved = tr("Saved at %1.").arg(m_viewpoint.clock(entry->recordedAt));
    Q_EMIT said(names.isEmpty() ? saved : tr("%1 Settled: %2.").arg(saved, names.join(u", "_s)));
}

void IncidentPage::shareRoom()
{
    // Lines of chips need more room the narrower the page is: the splitter does not ask them, so it is told.
    m_composer->layout()->activate();
    const Theme theme = Theme::of(this);
    const bool isShort = height() < theme.space(shortPage);
    m_header->setBrief(m_composer->isOpen() && isShort);
    m_composer->setBrief(isShort);
    m_pane->setBrief(m_composer->isOpen() && isShort);
    m_view->setWriting(m_composer->isOpen());
    layout()->activate();
    const int whole = m_rows->height();
    const int least = m_composer->neededHeight();
    // Where there is room for both, the texts get some lines more than they need.
    const int spare = m_composer->isOpen() ? std::clamp((whole - least - theme.space(50)) / 2, 0, theme.space(12)) : 0;
    const int needed = least + spare;
    // A line or two of what happened stay in sight while one writes about it.
    const int composer = std::min(needed, std::max(whole - theme.space(isShort ? shortGlimpse : glimpse), whole / 2));
    // It may get less for the moment in which the window shrinks: else the window could not, and the page would never hear of it.
    m_composer->setMinimumHeight(m_composer->isOpen() ? std::min(composer, theme.space(smallest)) : composer);
    m_composer->setMaximumHeight(m_composer->isOpen() ? QWIDGETSIZE_MAX : needed);
    m_rows->setSizes({whole - composer, composer});
}

void IncidentPage::tick()
{
    if (m_incident.isNull())
        return;
    m_header->tick();
    m_commitments->tick();
}

void IncidentPage::setOthers(const std::vector<PresentPerson> &others)
{
    m_header->others()->show(others);
    if (m_composer->setOthers(others))
        shareRoom();
}

void IncidentPage::showWhy()
{
    const QList<CommitmentCard *> cards = m_commitments->cards();
    if (cards.isEmpty()) {
        Q_EMIT said(tr("Nothing was ever owed on this incident."));
        return;
    }
    cards.first()->setExplained(!cards.first()->isExplained());
    m_commitments->ensureWidgetVisible(cards.first());
}

void IncidentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}
