// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/commitmentspanel.h"

#include "ui/incident/checklist.h"

#include "ui/attachments/attachmentgrid.h"
#include "ui/incident/detailrows.h"
#include "ui/incident/neighbourlist.h"
#include "ui/incident/panelpart.h"
#include "ui/incident/pagehabits.h"
#include "ui/look.h"
#include "ui/merging/linklist.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>
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
    : QScrollArea(parent), m_timeline(timeline), m_viewpoint(viewpoint), m_files(new AttachmentGrid(this)),
      m_ofCustomer(new NeighbourList(u"ofCustomer"_s, viewpoint, this)), m_similar(new NeighbourList(u"similar"_s, viewpoint, this))
{
    for (NeighbourList *list : {m_ofCustomer, m_similar}) {
        list->hide();
        connect(list, &NeighbourList::openRequested, this, &CommitmentsPanel::incidentRequested);
        connect(list, &NeighbourList::mergeRequested, this, &CommitmentsPanel::mergeRequested);
    }
    m_files->setObjectName(u"allFiles"_s);
    m_files->setAccessibleName(tr("Files of this incident"));
    m_files->hide();
    setObjectName(u"commitments"_s);
    setAccessibleName(tr("Commitments of this incident"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(Theme::of(this).space(68));
}

void CommitmentsPanel::show(const Dossier &dossier, const RuleSet &rules, const QString &calendar)
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
    const auto add = [&](const QString &id, const QString &title, const std::vector<Commitment> &commitments) {
        QVBoxLayout *body = section(column, id, title, static_cast<int>(commitments.size()));
        for (const Commitment &commitment : commitments) {
            auto *card = new CommitmentCard(commitment, look::what(commitment, rules, m_viewpoint.language.code()), m_timeline, m_viewpoint);
            card->setDates(datesOf(commitment, dossier, m_viewpoint));
            body->addWidget(card);
            connect(card, &CommitmentCard::logRequested, this, [this, commitment] { Q_EMIT logRequested(commitment); });
            connect(card, &CommitmentCard::deedChosen, this, [this, id = commitment.id](Deed deed) { Q_EMIT deedChosen(id, deed); });
            if (explained.contains(commitment.id))
                card->setExplained(true);
        }
    };
    add(u"owed"_s, tr("Owed"), open);
    if (open.empty()) {
        auto *calm = new TextLabel(tr("Nothing is owed to the customer now."), TextRole::Body, Tone::Muted);
        calm->setWordWrap(true);
        column->addWidget(calm);
    }
    if (!done.empty()) {
        column->addSpacing(theme.space(3));
        add(u"done"_s, tr("Kept and ended"), done);
    }
    column->addSpacing(theme.space(3));
    for (QWidget *stays : std::initializer_list<QWidget *>{m_files, m_ofCustomer, m_similar, static_cast<QWidget *>(m_checklist), static_cast<QWidget *>(m_links)}) { // when the rest is made anew: their content is read once
        if (!stays)
            continue;
        stays->setParent(this);
        stays->hide();
    }
    for (PanelPart *part : m_parts) {
        part->setParent(this);
        part->hide();
    }
    std::vector<QWidget **> places{&m_checklistSection};
    m_partSections.assign(m_parts.size(), nullptr);
    for (QWidget *&section : m_partSections)
        places.push_back(&section);
    places.insert(places.end(), {&m_filesSection, &m_linksSection, &m_neighboursSection});
    for (QWidget **place : places) {
        *place = new QWidget;
        auto *inner = new QVBoxLayout(*place);
        inner->setContentsMargins({});
        inner->setSpacing(theme.space(2));
        column->addWidget(*place);
    }
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i]->isAsking())
            column->insertWidget(0, m_partSections[i]);
    }
    addRows(column, u"details"_s, tr("Details"), DetailRows::details(dossier, calendar, m_viewpoint));
    addRows(column, u"changes"_s, tr("Changes"), DetailRows::changes(dossier, m_viewpoint));
    column->addStretch();
    m_shown = dossier.incident.id;
    m_customer = dossier.incident.customer;
    setWidget(content);
    addChecklist();
    for (size_t i = 0; i < m_parts.size(); ++i)
        showPart(i);
    addFiles();
    addLinks();
    addNeighbours();
    verticalScrollBar()->setValue(before);
}

QVBoxLayout *CommitmentsPanel::section(QVBoxLayout *column, const QString &id, const QString &title, int count)
{
    const Theme theme = Theme::of(this);
    auto *header = new SectionHeader(title);
    header->setCount(count);
    auto *fold = new QToolButton;
    fold->setObjectName(u"section-"_s + id);
    fold->setAutoRaise(true);
    header->addControl(fold);
    column->addWidget(header);
    auto *box = new QWidget;
    auto *body = new QVBoxLayout(box);
    body->setContentsMargins({});
    body->setSpacing(theme.space(2));
    column->addWidget(box);
    const auto dress = [fold, box, title](bool open) {
        box->setVisible(open);
        fold->setIcon(icons::icon(open ? u"chevron-up"_s : u"chevron-down"_s, Tone::Muted));
        fold->setAccessibleName(open ? tr("Close %1").arg(title) : tr("Open %1").arg(title));
    };
    dress(habits::isOpen(id));
    connect(fold, &QToolButton::clicked, box, [id, dress] {
        habits::setOpen(id, !habits::isOpen(id));
        dress(habits::isOpen(id));
    });
    return body;
}

void CommitmentsPanel::addRows(QVBoxLayout *column, const QString &id, const QString &title, const std::vector<DetailRow> &rows)
{
    if (rows.empty())
        return;
    column->addSpacing(Theme::of(this).space(3));
    QVBoxLayout *body = section(column, id, title, -1);
    for (const DetailRow &row : rows) {
        auto *label = new TextLabel(row.label, TextRole::Caption, Tone::Muted);
        auto *text = new TextLabel(row.text, TextRole::Body);
        for (TextLabel *line : {label, text})
            line->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(u"%1: %2"_s.arg(row.label, row.text));
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(label);
        pair->addWidget(text);
        body->addLayout(pair);
    }
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
