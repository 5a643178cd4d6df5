// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/partsfield.h"

#include "core/model/codec.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int named = Qt::UserRole; ///< what the part is called; the text says how it is as well

}

PartsField::PartsField(const QString &id, QWidget *parent) : QWidget(parent), m_line(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(id);
    setFocusProxy(m_line);
    const Theme theme = Theme::of(this);
    m_line->setObjectName(u"neededPart"_s);
    m_line->setAccessibleName(tr("A part that the visit needs"));
    m_line->setPlaceholderText(tr("fan, bearing 6203"));
    m_line->installEventFilter(this);
    auto *button = new QPushButton(icons::icon(u"add"_s), tr("Add"));
    button->setObjectName(u"addNeededPart"_s);
    button->setAccessibleName(tr("Add the part"));
    button->setAutoDefault(false);
    setButtonKind(button, ButtonKind::Quiet);
    connect(button, &QPushButton::clicked, this, &PartsField::addTyped);
    m_list->setObjectName(u"neededParts"_s);
    m_list->setAccessibleName(tr("Parts needed"));
    m_list->setAccessibleDescription(tr("Space says that a part is there, Delete takes it away."));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { dress(m_list->row(item)); });
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.space(2));
    line->addWidget(m_line, 1);
    line->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addLayout(line);
    column->addWidget(m_list);
    fit();
}

void PartsField::dress(int row)
{
    const QSignalBlocker quiet(m_list);
    QListWidgetItem *item = m_list->item(row);
    const bool ready = item->checkState() == Qt::Checked;
    item->setText((ready ? tr("%1: ready") : tr("%1: awaited")).arg(item->data(named).toString()));
}

/// As high as its rows; without any there is no list.
void PartsField::fit()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
    m_list->setVisible(m_list->count() > 0);
}

void PartsField::add(const NeededPart &part)
{
    auto *item = new QListWidgetItem;
    item->setData(named, part.what);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(part.ready ? Qt::Checked : Qt::Unchecked);
    m_list->addItem(item);
    dress(m_list->count() - 1);
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    fit();
}

void PartsField::addTyped()
{
    const QString typed = m_line->text();
    m_line->clear();
    for (const QString &what : typed.split(u',', Qt::SkipEmptyParts)) {
        if (!what.trimmed().isEmpty())
            add({what.simplified(), false});
    }
    m_line->setFocus();
}

std::vector<NeededPart> PartsField::parts() const
{
    std::vector<NeededPart> all;
    for (int row = 0; row < m_list->count(); ++row)
        all.push_back({m_list->item(row)->data(named).toString(), m_list->item(row)->checkState() == Qt::Checked});
    for (const QString &what : m_line->text().split(u',', Qt::SkipEmptyParts)) {
        if (!what.trimmed().isEmpty())
            all.push_back({what.simplified(), false});
    }
    return all;
}

void PartsField::setParts(const std::vector<NeededPart> &parts)
{
    m_list->clear();
    for (const NeededPart &part : parts)
        add(part);
    fit();
}

QJsonArray PartsField::typed() const
{
    QJsonArray all;
    for (const NeededPart &part : parts())
        all.append(toJson(part));
    return all;
}

void PartsField::takeUp(const QJsonArray &typed)
{
    std::vector<NeededPart> all;
    for (const QJsonValue &one : typed) {
        if (NeededPart part; fromJson(one, part))
            all.push_back(part);
    }
    m_line->clear();
    setParts(all);
}

bool PartsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_line && enters && !m_line->text().trimmed().isEmpty()) {
        addTyped(); // and the dialog stays
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete && m_list->currentItem()) {
        delete m_list->takeItem(m_list->currentRow());
        fit();
        if (m_list->count() == 0)
            m_line->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
