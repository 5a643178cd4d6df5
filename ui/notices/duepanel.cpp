// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/duepanel.h"

#include "core/async.h"
#include "core/desk/calls.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostOwed = 2000; // missed calls that are looked through
constexpr int mostRows = 4; // more are scrolled: the page below is still to be seen

QPushButton *button(const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(icons::icon(icon), text);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setAccessibleName(text);
    return made;
}

}

DuePanel::DuePanel(Reminders &reminders, const Viewpoint &viewpoint, QWidget *parent)
    : QFrame(parent), m_reminders(reminders), m_viewpoint(viewpoint), m_model(new DueModel(viewpoint, this)), m_heading(new TextLabel({}, TextRole::Strong)),
      m_message(new MessageBar), m_list(new QListView), m_open(button(u"dueOpen"_s, u"open"_s, tr("Open"), tr("Open the incident (Enter)"))),
      m_log(button(u"dueLog"_s, u"call-out"_s, tr("Log contact"), tr("Write down that the customer was told (L)"))),
      m_snooze(button(u"dueSnooze"_s, u"snooze"_s, tr("1 h"), tr("Put it off for an hour (S)"))), m_close(new QToolButton)
{
    setObjectName(u"duePanel"_s);
    m_snooze->setAccessibleName(tr("Put it off for an hour"));
    m_close->setObjectName(u"dueClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::icon(u"close"_s));
    m_close->setToolTip(tr("Close: it stays among what is due today (Esc)"));
    m_close->setAccessibleName(tr("Close what came due"));
    m_message->setObjectName(u"dueMessage"_s);
    build();
    connect(m_open, &QPushButton::clicked, this, &DuePanel::open);
    connect(m_log, &QPushButton::clicked, this, &DuePanel::log);
    connect(m_snooze, &QPushButton::clicked, this, &DuePanel::snoozeCurrent);
    connect(m_close, &QToolButton::clicked, this, &DuePanel::dismiss);
    connect(m_list, &QListView::doubleClicked, this, &DuePanel::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuePanel::dressButtons);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->clear();
        NoticeCard asked;
        asked.commitments = std::exchange(m_snoozing.asked, {});
        snooze({asked}, true);
    });
    hide();
}

void DuePanel::build()
{
    const Theme theme = Theme::of(this);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(u"dueHeading"_s);
    m_list->setObjectName(u"dueList"_s);
    m_list->setAccessibleName(tr("What came due"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DueDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    head->addWidget(new IconLabel(u"bell"_s, Tone::Soon, 5));
    head->addWidget(m_heading, 1);
    for (QPushButton *one : {m_open, m_log, m_snooze})
        head->addWidget(one);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(5), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_list);
    colourList();
}

/// The scroll bar stands on the panel's own ground.
void DuePanel::colourList()
{
    QPalette palette = m_list->viewport()->palette();
    palette.setColor(QPalette::Base, Theme::of(this).colors().tone(Tone::Soon).soft);
    m_list->viewport()->setPalette(palette);
}

void DuePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourList();
}

void DuePanel::take(const NoticeBatch &batch)
{
    if (batch.isEmpty())
        return;
    m_batch = isHidden() ? batch : joined(m_batch, batch);
    for (const RaisedNotice &raised : batch.notices)
        m_newest = std::max(m_newest, raised.notice.shownAt);
    for (const RaisedCall &raised : batch.calls)
        m_newest = std::max(m_newest, raised.shownAt);
    rebuild();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DuePanel::rebuild()
{
    const NoticeCard *before = current();
    const NoticeCard kept = before ? *before : NoticeCard();
    const int row = m_list->currentIndex().row();
    const Digest digest = digestOf(m_batch, m_reminders.rules(), m_viewpoint.language, m_viewpoint.zone, m_viewpoint.now());
    m_model->setCards(digest.cards);
    m_heading->setText(m_batch.away ? inWords(*m_batch.away, m_viewpoint.language, m_viewpoint.zone) : digest.title);
    setAccessibleName(m_heading->text());
    const QModelIndex same = m_model->indexOf(kept);
    m_list->setCurrentIndex(same.isValid() ? same : m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
    fitList();
    dressButtons(); // the row may be the same, and another card
    setVisible(!digest.cards.empty());
    if (digest.cards.empty())
        Q_EMIT emptied(m_newest);
}

void DuePanel::fitList()
{
    int height = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height + 2);
}

void DuePanel::refresh()
{
    if (isHidden())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    std::vector<CommitmentId> ids;
    for (const RaisedNotice &raised : m_batch.notices)
        ids.push_back(raised.row.commitment.id);
    whenDone(m_reminders.standing(ids), this, [this, ids](const Result<std::vector<AgendaRow>> &rows) {
        if (rows)
            dropNotices(ids, *rows);
        refreshCalls();
    });
}

/// What is settled goes, and what was put off.
void DuePanel::dropNotices(const std::vector<CommitmentId> &asked, const std::vector<AgendaRow> &standing)
{
    std::erase_if(m_batch.notices, [&](RaisedNotice &raised) {
        if (std::find(asked.begin(), asked.end(), raised.row.commitment.id) == asked.end())
            return false; // it came while this was read
        const auto now = std::find_if(standing.begin(), standing.end(), [&](const AgendaRow &row) { return row.commitment.id == raised.row.commitment.id; });
        if (now == standing.end())
            return true;
        // Who puts a thing off is not on it: what the lead was told about it stands.
        const Hold *hold = holdAt(now->commitment, m_viewpoint.now());
        if (hold && (raised.notice.kind != ReminderStep::Kind::ToLead || hold->act == CommitmentAct::Act::Acknowledged))
            return true;
        raised.row = *now;
        return false;
    });
}

/// Missed calls that were called back, here or at another desk, go too.
void DuePanel::refreshCalls()
{
    const auto finish = [this] {
        m_reading = false;
        if (!isHidden())
            rebuild();
        if (std::exchange(m_again, false))
            refresh();
    };
    if (m_batch.calls.empty() || !m_calls)
        return finish();
    std::set<CallId> asked;
    for (const RaisedCall &raised : m_batch.calls)
        asked.insert(raised.row.call.id);
    whenDone(m_calls->page(CallList::Owed, {}, mostOwed), this, [this, asked, finish](const Result<CallPage> &owed) {
        const auto isSettled = [&](RaisedCall &raised) {
            const auto stands = std::find_if(owed->rows.begin(), owed->rows.end(), [&](const CallRow &row) { return row.call.id == raised.row.call.id; });
            if (stands != owed->rows.end())
                raised.row = *stands;
            return stands == owed->rows.end() && asked.contains(raised.row.call.id); // else it came while this was read
        };
        if (owed && owed->next.isEmpty())
            std::erase_if(m_batch.calls, isSettled);
        finish();
    });
}

void DuePanel::tick()
{
    if (!isHidden())
        m_list->viewport()->update();
}

const NoticeCard *DuePanel::current() const
{
    return m_model->at(m_list->currentIndex());
}

/// A missed call is called back, and cannot be put off: whoever waits for it was not asked.
void DuePanel::dressButtons()
{
    const NoticeCard *card = current();
    const bool isCall = card && card->call;
    const QString log = isCall ? tr("Call back") : tr("Log contact");
    m_log->setText(log);
    m_log->setAccessibleName(isCall ? tr("Call back %1").arg(card->number) : log);
    m_log->setToolTip(isCall ? tr("Open a card for the call to %1 (L)").arg(card->number) : tr("Write down that the customer was told (L)"));
    m_open->setToolTip(isCall ? tr("Show it among the calls (Enter)") : tr("Open the incident (Enter)"));
    m_snooze->setEnabled(!isCall);
}

void DuePanel::open()
{
    const NoticeCard *card = current();
    if (card && card->call)
        Q_EMIT callOpenRequested(card->call->id);
    else if (card) {
        const std::optional<Commitment> first = card->commitments.empty() ? std::nullopt : std::optional(card->commitments.front());
        Q_EMIT openRequested(card->incident);
        if (first)
            Q_EMIT dueOpened(*first);
    }
}

void DuePanel::log()
{
    const NoticeCard *card = current();
    if (!card)
        return;
    if (card->call) {
        const Call call = *card->call;
        Q_EMIT callBackRequested(call);
    } else {
        const Commitment commitment = card->commitments.front(); // the card may be replaced while the page opens
        Q_EMIT logRequested(commitment);
    }
}

void DuePanel::snoozeCurrent()
{
    if (const NoticeCard *card = current(); card && !card->call)
        snooze({*card});
}

void DuePanel::snooze(const std::vector<NoticeCard> &cards, bool pastDue)
{
    if (m_snoozing.waiting > 0)
        return; // one after the other
    m_snoozing = {};
    std::vector<Commitment> all;
    for (const NoticeCard &card : cards)
        all.insert(all.end(), card.commitments.begin(), card.commitments.end());
    m_snoozing.waiting = static_cast<int>(all.size());
    for (const Commitment &commitment : all) {
        whenDone(m_reminders.snooze(commitment, m_viewpoint.now() + 1h, pastDue), this,
                 [this, commitment](const Result<Entry> &answer) { snoozed(answer, commitment); });
    }
}

void DuePanel::snoozed(const Result<Entry> &answer, const Commitment &commitment)
{
    --m_snoozing.waiting;
    m_snoozing.done += answer.has_value();
    if (!answer && answer.error().kind == Error::Kind::Unconfirmed)
        m_snoozing.asked.push_back(commitment);
    if (!answer && m_snoozing.problem.isEmpty())
        m_snoozing.problem = answer.error().text;
    if (m_snoozing.waiting == 0)
        finishSnooze();
}

void DuePanel::finishSnooze()
{
    if (m_snoozing.done > 0)
        Q_EMIT said(tr("%n put off until %1.", nullptr, m_snoozing.done).arg(m_viewpoint.clock(m_viewpoint.now() + 1h)));
    if (m_snoozing.problem.isEmpty())
        return;
    const bool asks = !m_snoozing.asked.empty();
    m_message->say(asks ? MessageBar::Kind::Warning : MessageBar::Kind::Error, m_snoozing.problem, asks ? tr("Put off all the same") : QString());
}

void DuePanel::dismiss()
{
    m_batch = {};
    m_message->clear();
    m_model->setCards({});
    hide();
    Q_EMIT emptied(m_newest);
}

bool DuePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool overrides = event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || (event->type() != QEvent::KeyPress && !overrides))
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (overrides) {
        // The window has an Esc of its own; here it closes what came due.
        event->setAccepted(key->key() == Qt::Key_Escape);
        return event->isAccepted();
    }
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_L:
        log();
        return true;
    case Qt::Key_S:
        snoozeCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void DuePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QRect ground = rect().adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(1));
    painting::roundedRect(&painter, ground, theme.cardRadius(), theme.colors().tone(Tone::Soon).soft);
}
