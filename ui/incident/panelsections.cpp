// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the side panel that are read behind the rest of the page: files, and the incidents beside this one.
#include "ui/attachments/attachmentgrid.h"
#include "ui/incident/checklist.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/neighbourlist.h"
#include "ui/incident/pagehabits.h"
#include "ui/incident/panelpart.h"
#include "ui/merging/linklist.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Takes everything out but what stays.
void empty(QLayout *column, const QList<QWidget *> &stay)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (!stay.contains(item->widget()))
            delete item->widget();
        delete item;
    }
}

}

void CommitmentsPanel::setAttachments(const std::vector<Attachment> &attachments, Attachments *files)
{
    m_files->setFiles(files);
    const bool other = m_files->files().all() != attachments;
    m_files->show(attachments);
    if (other && m_filesSection)
        addFiles();
}

void CommitmentsPanel::addFiles()
{
    m_files->setParent(this);
    m_files->hide();
    auto *column = static_cast<QVBoxLayout *>(m_filesSection->layout());
    empty(column, {});
    const int count = m_files->files().rowCount();
    QVBoxLayout *body = section(column, u"files"_s, tr("Files"), count);
    if (count == 0) {
        auto *none = new TextLabel(noFilesHint(), TextRole::Body, Tone::Muted);
        none->setObjectName(u"noFiles"_s);
        none->setWordWrap(true);
        body->addWidget(none);
        return;
    }
    body->addWidget(m_files);
    m_files->setVisible(true);
}

void CommitmentsPanel::setAttachKey(const QString &key)
{
    m_attachKey = key;
    for (TextLabel *none : findChildren<TextLabel *>(u"noFiles"_s))
        none->setText(noFilesHint());
}

QString CommitmentsPanel::noFilesHint() const
{
    return m_attachKey.isEmpty() ? tr("No files yet. Drop some here, or attach them from the menu Incident.") : tr("No files yet. Drop some here, or press %1.").arg(m_attachKey);
}

void CommitmentsPanel::setChecklist(Checklist *checklist)
{
    m_checklist = checklist;
    m_checklist->setParent(this);
    m_checklist->hide();
    connect(m_checklist, &Checklist::changed, this, &CommitmentsPanel::addChecklist);
}

void CommitmentsPanel::addChecklist()
{
    if (!m_checklist || !m_checklistSection)
        return;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_checklist->isAncestorOf(focus);
    m_checklist->setParent(this);
    m_checklist->hide();
    auto *column = static_cast<QVBoxLayout *>(m_checklistSection->layout());
    empty(column, {});
    if (m_checklist->title().isEmpty())
        return;
    section(column, u"checklist"_s, m_checklist->title(), -1)->addWidget(m_checklist);
    m_checklist->setVisible(true);
    column->addSpacing(Theme::of(this).space(3));
    if (hadFocus)
        m_checklist->focusWords();
}

void CommitmentsPanel::setLinks(LinkList *links)
{
    m_links = links;
    m_links->setParent(this);
    m_links->hide();
    connect(m_links, &LinkList::changed, this, &CommitmentsPanel::addLinks);
}

void CommitmentsPanel::addLinks()
{
    if (m_links)
        refill(m_linksSection, m_links, u"links"_s, tr("Links"), m_links->count());
}

/// The head and the content of a section anew; the content stays the same widget.
void CommitmentsPanel::refill(QWidget *place, QWidget *content, const QString &id, const QString &title, int count)
{
    if (!place)
        return;
    content->setParent(this);
    content->hide();
    auto *column = static_cast<QVBoxLayout *>(place->layout());
    empty(column, {});
    column->addSpacing(Theme::of(this).space(3));
    section(column, id, title, count)->addWidget(content);
    content->setVisible(true);
}

void CommitmentsPanel::addPart(PanelPart *part)
{
    m_parts.push_back(part);
    m_partSections.push_back(nullptr);
    part->setParent(this);
    part->hide();
    connect(part, &PanelPart::changed, this, [this, at = m_parts.size() - 1] {
        showPart(at);
        goToPart(at);
    });
}

void CommitmentsPanel::readParts(IncidentId incident)
{
    const bool areRead = m_partsOf == incident;
    m_partsOf = incident;
    for (size_t at = 0; at < m_parts.size(); ++at) {
        m_parts[at]->setIncident(incident);
        if (areRead) // what is as it was tells of no change
            goToPart(at);
    }
}

void CommitmentsPanel::revealPart(IncidentId incident, const QString &id)
{
    m_wanted = {incident, id};
}

void CommitmentsPanel::goToPart(size_t at)
{
    PanelPart *part = m_parts[at];
    if (m_wanted != std::pair(m_partsOf, part->id()) || part->count() == 0 || m_shown != m_partsOf)
        return;
    m_wanted = {};
    auto *fold = findChild<QToolButton *>(u"section-"_s + part->id());
    if (fold && !habits::isOpen(part->id()))
        fold->click();
    // Once it has its place.
    QTimer::singleShot(0, part, [this, part] {
        ensureWidgetVisible(part);
        if (auto *first = part->findChild<QPushButton *>())
            first->setFocus(Qt::OtherFocusReason);
    });
}

void CommitmentsPanel::showPart(size_t at)
{
    PanelPart *part = m_parts[at];
    QWidget *place = m_partSections[at];
    if (!place)
        return;
    if (part->count() > 0) {
        refill(place, part, part->id(), part->title(), part->count());
        return;
    }
    part->setParent(this); // with nothing in it there is no such section
    part->hide();
    empty(static_cast<QVBoxLayout *>(place->layout()), {});
}

void CommitmentsPanel::setNeighbours(IncidentId of, const Result<Neighbourhood> &neighbours)
{
    m_neighbours = {of, neighbours};
    if (m_neighboursSection && of == m_shown)
        addNeighbours();
}

void CommitmentsPanel::addNeighbours()
{
    for (NeighbourList *list : {m_ofCustomer, m_similar}) {
        list->setParent(this);
        list->hide();
    }
    auto *column = static_cast<QVBoxLayout *>(m_neighboursSection->layout());
    empty(column, {});
    if (!m_neighbours || m_neighbours->first != m_shown)
        return; // soon
    const Theme theme = Theme::of(this);
    column->addSpacing(theme.space(3));
    if (const Result<Neighbourhood> &all = m_neighbours->second; !all) {
        QVBoxLayout *body = section(column, u"of-customer"_s, tr("Of this customer"), -1);
        auto *failed = new TextLabel(all.error().text, TextRole::Body, Tone::Muted);
        failed->setWordWrap(true);
        body->addWidget(failed);
        return;
    }
    const Neighbourhood &all = *m_neighbours->second;
    for (NeighbourList *list : {m_ofCustomer, m_similar})
        list->setMergesOf(m_links ? std::optional(m_customer) : std::nullopt);
    QVBoxLayout *theirs = section(column, u"of-customer"_s, tr("Of this customer"), all.ofCustomerCount);
    m_ofCustomer->show(all.ofCustomer, false, tr("Nothing else so far: this is the customer's first incident."));
    theirs->addWidget(m_ofCustomer);
    m_ofCustomer->setVisible(true);
    if (all.ofCustomerCount > int(all.ofCustomer.size())) {
        auto *more = new QPushButton(tr("All %n incident(s) of this customer…", nullptr, all.ofCustomerCount + 1));
        more->setObjectName(u"allOfCustomer"_s);
        setButtonKind(more, ButtonKind::Quiet);
        connect(more, &QPushButton::clicked, this, &CommitmentsPanel::customerRequested);
        theirs->addWidget(more, 0, Qt::AlignLeft);
    }
    column->addSpacing(theme.space(3));
    QVBoxLayout *like = section(column, u"similar"_s, tr("Similar"), int(all.similar.size()));
    m_similar->show(all.similar, true, tr("Nothing like it so far. The unit, or an error code in the title, finds more."));
    like->addWidget(m_similar);
    m_similar->setVisible(true);
}
