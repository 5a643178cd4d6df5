// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communiques/communiquepage.h"

#include "core/async.h"
#include "ui/communiques/communiquewords.h"
#include "ui/communiques/customersearch.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

CommuniquePage::CommuniquePage(Communiques &communiques, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_communiques(communiques), m_viewpoint(viewpoint), m_title(new TextLabel({}, TextRole::Title)), m_state(new TextLabel({}, TextRole::Body, Tone::Muted)), m_badge(new Badge),
      m_message(new MessageBar), m_progress(new QProgressBar), m_filter(new SegmentedControl(tr("Which recipients"))), m_recipients(new RowList(u"communiqueRecipients"_s, tr("Recipients"))),
      m_versions(new QComboBox), m_search(new CustomerSearch(communiques)), m_none(new TextLabel({}, TextRole::Body, Tone::Muted))
{
    setObjectName(u"communiquePage"_s);
    const Theme theme = Theme::of(this);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    m_progress->setObjectName(u"communiqueProgress"_s);
    m_progress->setAccessibleName(tr("How many are marked as sent"));
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(3));
    column->addLayout(head);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_versions);
    m_versions->setObjectName(u"communiqueVersions"_s);
    m_versions->setAccessibleName(tr("Which version is shown"));
    m_versions->hide();
    column->addLayout(below);
    column->addWidget(m_message);
    column->addWidget(buildTexts());
    column->addWidget(buildDeeds());
    column->addWidget(m_progress);
    column->addWidget(buildWhich());
    m_none->setWordWrap(true);
    m_none->hide();
    column->addWidget(m_none);
    column->addWidget(m_recipients, 1);
    column->addWidget(buildAnswers());
    m_recipients->installEventFilter(this);
    connect(m_filter, &SegmentedControl::currentChanged, this, &CommuniquePage::showRecipients);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &CommuniquePage::showWords);
    connect(m_recipients, &QListWidget::currentRowChanged, this, &CommuniquePage::enable);
    connect(m_recipients, &QListWidget::itemActivated, m_openIt, &QPushButton::click);
    connect(&m_communiques, &Communiques::changed, this, [this] {
        if (isVisible() && !m_sending)
            open(m_id);
    });
    enable();
}

QPushButton *CommuniquePage::button(const char *id, const QString &icon, const QString &text)
{
    auto *one = new QPushButton(icon.isEmpty() ? QIcon() : icons::icon(icon), text);
    one->setObjectName(QLatin1String(id));
    one->setAccessibleName(text);
    return one;
}

QWidget *CommuniquePage::buildTexts()
{
    const Theme theme = Theme::of(this);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(theme.space(3));
    const auto add = [row](const QString &title, Tone tone) {
        auto *card = new Card;
        card->setTone(tone);
        card->body()->addWidget(new TextLabel(title, TextRole::Strong));
        auto *words = new TextLabel;
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(words);
        card->body()->addStretch();
        row->addWidget(card, 1);
        return words;
    };
    m_customer = add(tr("For the customers"), Tone::Customer);
    m_team = add(tr("For the team alone"), Tone::Team);
    return both;
}

/// Which recipients are shown, whom to add to them, and their incidents in the queue.
QWidget *CommuniquePage::buildWhich()
{
    for (const auto &[id, text] : {std::pair(u"recipientsAll"_s, tr("All")), {u"recipientsToCall"_s, tr("To call")}, {u"recipientsOpen"_s, tr("Open")}, {u"recipientsBack"_s, tr("Came back")}, {u"recipientsDone"_s, tr("Told")}})
        m_filter->add(id, text);
    m_filter->setCurrent(u"recipientsAll"_s);
    m_search->setObjectName(u"recipientAdd"_s);
    m_search->setMinimumWidth(Theme::of(this).space(56));
    m_inQueue = button("communiqueQueue", u"queue"_s, tr("Their incidents in the queue"));
    auto *which = new QWidget;
    auto *flow = new FlowLayout(which);
    for (QWidget *one : std::initializer_list<QWidget *>{m_filter, m_search, m_inQueue})
        flow->addWidget(one);
    connect(m_search, &CustomerSearch::chosen, this, [this](const RecipientRow &row) { after(m_communiques.add(m_id, row.recipient.customer)); });
    connect(m_search, &CustomerSearch::refused, this, [this](const QString &reason) { m_message->say(MessageBar::Kind::Warning, reason); });
    connect(m_inQueue, &QPushButton::clicked, this, [this] {
        if (m_file)
            Q_EMIT queueRequested(m_viewpoint.in(m_file->communique.title));
    });
    return which;
}

QWidget *CommuniquePage::buildDeeds()
{
    auto *deeds = new QWidget;
    auto *flow = new FlowLayout(deeds);
    m_send = button("communiqueSend", u"send"_s, tr("Mark as sent"));
    setButtonKind(m_send, ButtonKind::Primary);
    m_stopIt = button("communiqueStop", u"close"_s, tr("Stop"));
    m_update = button("communiqueNextVersion", u"letter"_s, tr("Update…"));
    m_allClear = button("communiqueClear", u"settled"_s, tr("All-clear…"));
    m_copy = button("communiqueCopy", u"copy"_s, tr("Copy the text"));
    m_merge = button("communiqueMerge", u"mail"_s, tr("Mail merge file…"));
    m_print = button("communiquePdf", u"pdf"_s, tr("Print or PDF…"));
    for (QPushButton *one : {m_send, m_stopIt, m_update, m_allClear, m_copy, m_merge, m_print})
        flow->addWidget(one);
    connect(m_send, &QPushButton::clicked, this, &CommuniquePage::send);
    connect(m_stopIt, &QPushButton::clicked, this, [this] { m_stop = true; });
    connect(m_update, &QPushButton::clicked, this, [this] { next(false); });
    connect(m_allClear, &QPushButton::clicked, this, [this] { next(true); });
    connect(m_copy, &QPushButton::clicked, this, &CommuniquePage::copy);
    connect(m_merge, &QPushButton::clicked, this, &CommuniquePage::writeMergeFile);
    connect(m_print, &QPushButton::clicked, this, &CommuniquePage::print);
    return deeds;
}

/// What is said about the recipient that is chosen; the numbers are those of the call list of technicians.
QWidget *CommuniquePage::buildAnswers()
{
    auto *answers = new QWidget;
    auto *flow = new FlowLayout(answers);
    m_reached = button("recipientReached", u"call-out"_s, tr("1 Reached"));
    m_vain = button("recipientNoAnswer", u"missed-call"_s, tr("2 No answer"));
    m_refused = button("recipientRefused", u"close"_s, tr("3 Wants no more"));
    m_back = button("recipientBounced", u"warning"_s, tr("4 Came back"));
    m_out = button("recipientOut", u"minus"_s, tr("Take out (Del)"));
    m_openIt = button("recipientOpen", u"open"_s, tr("Open the incident (Enter)"));
    for (QPushButton *one : {m_reached, m_vain, m_refused, m_back, m_out, m_openIt})
        flow->addWidget(one);
    connect(m_reached, &QPushButton::clicked, this, [this] { answer(CommuniqueAnswer::Reached); });
    connect(m_vain, &QPushButton::clicked, this, [this] { answer(CommuniqueAnswer::NoAnswer); });
    connect(m_refused, &QPushButton::clicked, this, [this] { answer(CommuniqueAnswer::Refused); });
    connect(m_back, &QPushButton::clicked, this, &CommuniquePage::bounced);
    connect(m_out, &QPushButton::clicked, this, &CommuniquePage::takeOut);
    connect(m_openIt, &QPushButton::clicked, this, [this] {
        if (const RecipientRow *row = current(); row && row->recipient.incident)
            Q_EMIT openRequested(*row->recipient.incident);
    });
    return answers;
}

bool CommuniquePage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_recipients || !key || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    const std::pair<int, QPushButton *> keys[] = {{Qt::Key_1, m_reached}, {Qt::Key_2, m_vain}, {Qt::Key_3, m_refused}, {Qt::Key_4, m_back}, {Qt::Key_Delete, m_out}};
    for (const auto &[code, one] : keys) {
        if (key->key() == code) {
            one->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommuniquePage::open(CommuniqueId communique)
{
    if (communique.isNull())
        return;
    m_id = communique;
    whenDone(m_communiques.file(communique), this, [this, communique](const Result<CommuniqueFile> &file) {
        if (communique != m_id)
            return; // another one was chosen meanwhile
        file ? show(*file) : m_message->say(MessageBar::Kind::Error, file.error().text);
        Q_EMIT loaded();
    });
}

void CommuniquePage::show(const CommuniqueFile &file)
{
    m_file = file;
    const Communique &communique = file.communique;
    m_title->setText(m_viewpoint.in(communique.title));
    m_badge->setContent(communiquelook::badge(communique.state));
    QStringList state{tr("Since %1").arg(m_viewpoint.clock(communique.startedAt)), tr("Version %1").arg(communique.version)};
    if (communique.nextUpdate)
        state << tr("next update %1 (%2)").arg(m_viewpoint.clock(*communique.nextUpdate), m_viewpoint.remaining(*communique.nextUpdate));
    m_state->setText(state.join(u" · "_s));
    {
        const QSignalBlocker quiet(m_versions);
        m_versions->clear();
        for (auto one = file.versions.rbegin(); one != file.versions.rend(); ++one)
            m_versions->addItem(one->allClear ? tr("All-clear, %1").arg(m_viewpoint.clock(one->at)) : tr("Version %1, %2").arg(QString::number(one->number), m_viewpoint.clock(one->at)));
    }
    m_versions->setVisible(file.versions.size() > 1);
    showWords();
    showRecipients();
}

const CommuniqueVersion *CommuniquePage::shownVersion() const
{
    const int at = m_versions->currentIndex(); // the newest first
    return m_file && at >= 0 && at < int(m_file->versions.size()) ? &m_file->versions[m_file->versions.size() - 1 - size_t(at)] : nullptr;
}

void CommuniquePage::showWords()
{
    const CommuniqueVersion *version = shownVersion();
    if (!version)
        return;
    m_customer->setText(report::spokenWords(report::letterOf(m_file->communique, *version), m_viewpoint.language, m_viewpoint.zone));
    const QString technical = m_viewpoint.in(version->technical.words);
    m_team->setText(technical.isEmpty() ? tr("Nothing was written for the team.") : technical);
}

/// Why none of these is there, and what to do.
QString CommuniquePage::noneIn(const QString &which) const
{
    if (which == u"recipientsToCall"_s)
        return tr("Nobody is left to be rung. Who does not want a mail, and whose mail came back, stands here.");
    if (which == u"recipientsOpen"_s)
        return tr("Everybody has been told of this version.");
    if (which == u"recipientsBack"_s)
        return tr("Nothing came back. When a mail does, choose the recipient under “Told” and press 4.");
    return which == u"recipientsDone"_s ? tr("Nobody has been told yet: mark it as sent once it has left, or ring them.") : tr("Nobody is in it. Add a customer above.");
}

void CommuniquePage::showRecipients()
{
    const QString which = m_filter->current();
    const auto isShown = [&which](const CommuniqueRecipient &one) {
        const bool open = one.state == RecipientState::Planned, back = one.state == RecipientState::Bounced;
        if (which == u"recipientsToCall"_s)
            return back || (open && isLive(one.channel));
        if (which == u"recipientsOpen"_s)
            return open;
        if (which == u"recipientsBack"_s)
            return back;
        return which != u"recipientsDone"_s || one.state == RecipientState::Sent || one.state == RecipientState::Reached;
    };
    m_shown.clear();
    QList<RowContent> rows;
    for (const RecipientRow &row : m_file ? m_file->recipients : std::vector<RecipientRow>()) {
        if (!isShown(row.recipient))
            continue;
        m_shown.push_back(row);
        rows << communiquelook::row(row, m_viewpoint);
    }
    m_none->setText(noneIn(which));
    m_none->setVisible(m_file && rows.isEmpty());
    const int at = m_recipients->currentRow();
    m_recipients->setRows(rows);
    if (at >= 0 && !rows.isEmpty())
        m_recipients->setCurrentRow(std::min(at, int(rows.size()) - 1)); // the next one to ring moves up
    enable();
}

const RecipientRow *CommuniquePage::current() const
{
    const int at = m_recipients->currentRow();
    return at >= 0 && at < int(m_shown.size()) ? &m_shown[size_t(at)] : nullptr;
}

void CommuniquePage::enable()
{
    const RecipientRow *row = current();
    const auto is = [row](RecipientState state) { return row && row->recipient.state == state; };
    const bool open = m_file && m_file->communique.state == CommuniqueState::Open;
    const bool toTell = is(RecipientState::Planned) || is(RecipientState::Bounced);
    m_reached->setEnabled(toTell && !m_sending);
    m_vain->setEnabled(toTell && !m_sending);
    m_refused->setEnabled(row && !is(RecipientState::Refused) && !m_sending);
    m_back->setEnabled(is(RecipientState::Sent) && !m_sending);
    m_out->setEnabled(row && !row->recipient.entry && !m_sending);
    m_openIt->setEnabled(row && row->recipient.incident);
    const bool left = m_file && std::any_of(m_file->recipients.begin(), m_file->recipients.end(), [](const RecipientRow &one) { return one.recipient.state == RecipientState::Planned && !isLive(one.recipient.channel); });
    m_send->setEnabled(left && !m_sending);
    m_stopIt->setVisible(m_sending);
    m_update->setEnabled(open && !m_sending);
    m_allClear->setEnabled(open && !m_sending);
    for (QWidget *one : std::initializer_list<QWidget *>{m_copy, m_merge, m_print, m_search, m_inQueue})
        one->setEnabled(m_file.has_value());
}
