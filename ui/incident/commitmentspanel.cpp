// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/commitmentspanel.h"

#include "ui/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The dates of a promise that was given another one, on the last of them: "13:00 → 16:00". Empty for everything else.
QString datesOf(const Commitment &commitment, const Dossier &dossier, const Viewpoint &viewpoint)
{
    QStringList dates;
    const Commitment *last = nullptr;
    for (const Commitment &one : dossier.commitments) {
        if (!isPromise(one) || one.rule != commitment.rule || one.subject != commitment.subject)
            continue;
        last = &one;
        dates << (one.due ? viewpoint.clock(*one.due) : Viewpoint::word(Horizon::Never));
    }
    if (dates.size() < 2 || last->id != commitment.id)
        return {};
    if (commitment.status != Commitment::Status::Open && commitment.settledAt)
        dates << u"%1 %2"_s.arg(viewpoint.language.word(commitment.status), viewpoint.clock(*commitment.settledAt));
    return dates.join(u" → "_s);
}

}

CommitmentsPanel::CommitmentsPanel(Timeline &timeline, const Viewpoint &viewpoint, QWidget *parent)
    : QScrollArea(parent), m_timeline(timeline), m_viewpoint(viewpoint)
{
    setObjectName(u"commitments"_s);
    setAccessibleName(tr("Commitments of this incident"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(Theme::of(this).space(68));
}

void CommitmentsPanel::show(const Dossier &dossier, const RuleSet &rules)
{
    QList<CommitmentId> explained;
    for (const CommitmentCard *card : cards()) {
        if (card->isExplained())
            explained << card->commitment();
    }
    const int before = verticalScrollBar()->value();
    const Theme theme = Theme::of(this);
    auto *content = new Pane(PaneGround::Sunken);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    std::vector<Commitment> open, done;
    for (const Commitment &commitment : dossier.commitments)
        (commitment.status == Commitment::Status::Open ? open : done).push_back(commitment);
    // What never comes due stands last.
    std::stable_sort(open.begin(), open.end(), [](const Commitment &a, const Commitment &b) { return a.due && (!b.due || *a.due < *b.due); });
    std::reverse(done.begin(), done.end());
    const auto add = [&](const QString &title, const std::vector<Commitment> &commitments) {
        auto *header = new SectionHeader(title);
        header->setCount(static_cast<int>(commitments.size()));
        column->addWidget(header);
        for (const Commitment &commitment : commitments) {
            auto *card = new CommitmentCard(commitment, look::what(commitment, rules, m_viewpoint.language.code()), m_timeline, m_viewpoint);
            card->setDates(datesOf(commitment, dossier, m_viewpoint));
            column->addWidget(card);
            connect(card, &CommitmentCard::logRequested, this, [this, commitment] { Q_EMIT logRequested(commitment); });
            connect(card, &CommitmentCard::deedChosen, this, [this, id = commitment.id](Deed deed) { Q_EMIT deedChosen(id, deed); });
            if (explained.contains(commitment.id))
                card->setExplained(true);
        }
    };
    add(tr("Owed"), open);
    if (open.empty()) {
        auto *calm = new TextLabel(tr("Nothing is owed to the customer now."), TextRole::Body, Tone::Muted);
        calm->setWordWrap(true);
        column->addWidget(calm);
    }
    if (!done.empty()) {
        column->addSpacing(theme.space(3));
        add(tr("Kept and ended"), done);
    }
    column->addStretch();
    setWidget(content);
    verticalScrollBar()->setValue(before);
}

void CommitmentsPanel::tick()
{
    for (CommitmentCard *card : cards())
        card->tick();
}

QList<CommitmentCard *> CommitmentsPanel::cards() const
{
    return widget() ? widget()->findChildren<CommitmentCard *>() : QList<CommitmentCard *>();
}

CommitmentCard *CommitmentsPanel::card(CommitmentId commitment) const
{
    for (CommitmentCard *card : cards()) {
        if (card->commitment() == commitment)
            return card;
    }
    return nullptr;
}

CommitmentCard *CommitmentsPanel::current() const
{
    CommitmentCard *first = nullptr;
    for (CommitmentCard *card : cards()) {
        if (card->owed().status != Commitment::Status::Open)
            continue;
        first = first ? first : card;
        const QWidget *focus = window()->focusWidget();
        if (focus && card->isAncestorOf(focus))
            return card;
    }
    return first;
}

void CommitmentsPanel::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Deed> deed = event->modifiers() & ~Qt::KeypadModifier ? std::nullopt : deedOf(event->key());
    if (const CommitmentCard *card = deed ? current() : nullptr)
        Q_EMIT deedChosen(card->commitment(), *deed);
    else
        QScrollArea::keyPressEvent(event);
}
