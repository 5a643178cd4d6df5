// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs of units on their customer's page.
#include "ui/directory/customerview.h"
#include "ui/directory/recordlist.h"
#include "ui/directory/unitphotos.h"
#include "ui/widgets/messagebar.h"

void CustomerView::setFiles(Attachments &files)
{
    m_photographs->setFiles(files);
}

void CustomerView::connectPhotographs()
{
    connect(m_equipment->list(), &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPhotographs();
    });
    connect(m_photographs, &UnitPhotos::said, this, &CustomerView::said);
    connect(m_photographs, &UnitPhotos::failed, this, [this](const QString &sentence) { follow(sentence); });
    connect(m_photographs, &UnitPhotos::removed, this, [this](const QString &name, const std::function<void()> &undo) {
        m_answer = undo;
        m_message->say(MessageBar::Kind::Success, tr("\"%1\" is removed.").arg(name), tr("Undo"));
    });
}

void CustomerView::showPhotographs()
{
    const std::vector<Equipment> &units = m_file.equipment;
    const int row = m_equipment->current();
    if (row >= 0 && row < static_cast<int>(units.size()))
        m_photographed = units[static_cast<size_t>(row)].id;
    else if (!unitOf(m_photographed))
        m_photographed = m_unit && unitOf(m_unit) ? m_unit : units.empty() ? std::nullopt : std::optional(units.front().id);
    const Equipment *unit = unitOf(m_photographed);
    m_photographs->parentWidget()->setVisible(unit); // the card: without a unit there is nothing to photograph
    m_photographs->show(unit ? std::optional(*unit) : std::nullopt);
}
