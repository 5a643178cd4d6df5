// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/text/acts.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/whyacts.h"
#include "ui/incident/whyview.h"
#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

CommitmentCard::CommitmentCard(const Commitment &commitment, const QString &what, Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent)
    : Card(parent), m_commitment(commitment), m_timeline(timeline), m_viewpoint(viewpoint), m_icon(new QLabel),
      m_when(new TextLabel({}, TextRole::Caption)),
      m_hold(new TextLabel({}, TextRole::Caption, Tone::Muted)), m_button(new QToolButton), m_why(new WhyView), m_acts(new WhyActs)
{
    setObjectName(u"commitment"_s);
    buildHead(what);
    m_why->hide();
    body()->addWidget(m_why);
    m_acts->setCommitment(commitment, what);
    m_acts->hide();
    body()->addWidget(m_acts);
    connect(m_acts, &WhyActs::logRequested, this, &CommitmentCard::logRequested);
    connect(m_acts, &WhyActs::deedChosen, this, &CommitmentCard::deedChosen);
    tick();
    setAccessibleName((QStringList{what} + standing() + (m_hold->isHidden() ? QStringList() : QStringList{m_hold->text()})).join(u", "_s));
    m_button->setAccessibleName(tr("Why? %1").arg(what));
    connect(m_button, &QToolButton::toggled, this, &CommitmentCard::setExplained);
}

void CommitmentCard::buildHead(const QString &what)
{
    const Theme theme = Theme::of(this);
    body()->setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2.5));
    auto *title = new TextLabel(what, m_commitment.status == Commitment::Status::Open ? TextRole::Strong : TextRole::Body);
    title->setWordWrap(true);
    m_when->setWordWrap(true);
    m_button->setObjectName(u"whyButton"_s);
    m_button->setText(tr("Why?"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    // Icon, first line of the title and button share a middle; the moment has the whole width below them.
    const int line = theme.space(6);
    const int above = std::max(0, (line - QFontMetrics(title->font()).height()) / 2);
    title->setContentsMargins(0, above, 0, 0);
    m_icon->setFixedHeight(line);
    m_button->setFixedHeight(line);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(theme.space(0.5));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1, Qt::AlignTop);
    grid->addWidget(m_button, 0, 2, Qt::AlignTop);
    if (m_commitment.status == Commitment::Status::Open)
        grid->addWidget(deedsButton(what), 0, 3, Qt::AlignTop);
    grid->addWidget(m_when, 1, 1, 1, 3);
    m_hold->setObjectName(u"hold"_s);
    m_hold->setWordWrap(true);
    grid->addWidget(m_hold, 2, 1, 1, 3);
    body()->addLayout(grid);
}

QToolButton *CommitmentCard::deedsButton(const QString &what)
{
    const Theme theme = Theme::of(this);
    auto *button = new QToolButton;
    button->setObjectName(u"deedsButton"_s);
    button->setIcon(icons::icon(u"more"_s, Tone::Muted));
    button->setAutoRaise(true);
    button->setToolTip(tr("Put off, and more"));
    button->setAccessibleName(tr("What to do about: %1").arg(what));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFixedSize(theme.space(7), theme.space(6));
    auto *menu = new QMenu(button);
    addDeeds(menu, m_commitment, [this](Deed deed) { Q_EMIT deedChosen(deed); });
    button->setMenu(menu);
    return button;
}

void CommitmentCard::setDates(const QString &dates)
{
    if (dates.isEmpty())
        return;
    auto *line = new TextLabel(tr("Promised for %1").arg(dates), TextRole::Caption, Tone::Muted);
    line->setObjectName(u"dates"_s);
    line->setWordWrap(true);
    line->setContentsMargins(Theme::of(this).space(6.5), 0, 0, 0);
    body()->insertWidget(1, line);
    setAccessibleDescription(line->text());
}

QStringList CommitmentCard::standing() const
{
    const Language &language = m_viewpoint.language;
    QStringList parts;
    if (m_commitment.status == Commitment::Status::Open) {
        // Of one commitment: the other words are headings of several.
        parts << (m_commitment.due ? Viewpoint::look(m_viewpoint.horizon(m_commitment.due)).word : Viewpoint::word(Horizon::Never));
        if (m_commitment.due)
            parts << m_viewpoint.remaining(*m_commitment.due) << m_viewpoint.clock(*m_commitment.due);
        if (m_commitment.channel != ChannelNeed::Any)
            parts << language.word(m_commitment.channel);
    } else {
        parts << language.word(m_commitment.status);
        if (m_commitment.settledAt)
            parts << m_viewpoint.clock(*m_commitment.settledAt);
        if (m_commitment.due)
            parts << tr("due %1").arg(m_viewpoint.clock(*m_commitment.due));
    }
    if (m_commitment.channelAssumed)
        parts << tr("channel assumed");
    return parts;
}

void CommitmentCard::tick()
{
    const bool open = m_commitment.status == Commitment::Status::Open;
    const Hold *hold = holdAt(m_commitment, m_viewpoint.now());
    const UrgencyLook urgency = Viewpoint::look(m_viewpoint.horizon(m_commitment.due));
    const Tone tone = open ? urgency.tone : look::tone(m_commitment.status);
    const QString icon = hold ? look::icon(hold->act) : open ? urgency.icon : look::icon(m_commitment.status);
    m_icon->setPixmap(icons::icon(icon, tone).pixmap(Theme::of(this).space(4.5)));
    if (open) // one that is held keeps its words and loses its bar: nobody has to act on it now
        setTone(!hold && (tone == Tone::Overdue || tone == Tone::Soon) ? std::optional(tone) : std::nullopt);
    m_when->setTone(tone == Tone::Later ? Tone::Muted : tone);
    m_when->setText(standing().join(u" · "_s));
    m_hold->setText(hold ? holdInWords(*hold, m_viewpoint.clock(hold->until), m_viewpoint.language) : QString());
    m_hold->setVisible(hold);
}

bool CommitmentCard::isExplained() const
{
    return !m_why->isHidden();
}

void CommitmentCard::setExplained(bool open)
{
    m_button->setChecked(open);
    m_why->setVisible(open);
    m_acts->setVisible(open && m_commitment.status == Commitment::Status::Open);
    if (open)
        load();
}

void CommitmentCard::load()
{
    whenDone(m_timeline.explain(m_commitment.incident, m_commitment.id), this, [this](const Result<Explanation> &answer) {
        if (answer)
            m_why->show(inWords(*answer, m_viewpoint.language.code(), m_viewpoint.zone));
        else
            m_why->refuse(answer.error().text);
        Q_EMIT explained();
    });
}
