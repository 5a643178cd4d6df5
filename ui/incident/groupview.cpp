// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/groupview.h"

#include "ui/incident/entryview.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GroupView::GroupView(const QString &period, int count, std::function<EntryView *(int)> make, QWidget *parent)
    : QWidget(parent), m_period(period), m_count(count), m_make(std::move(make)), m_column(new QVBoxLayout(this)), m_head(new QPushButton)
{
    setObjectName(u"changes"_s);
    const Theme theme = Theme::of(this);
    m_head->setObjectName(u"openChanges"_s);
    setButtonKind(m_head, ButtonKind::Quiet);
    setFocusProxy(m_head);
    connect(m_head, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    m_column->setContentsMargins(0, 0, 0, theme.space(2));
    m_column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.space(24), 0, theme.space(5), 0);
    row->addWidget(m_head);
    row->addStretch();
    m_column->addLayout(row);
    dress();
}

void GroupView::setOpen(bool open)
{
    if (open == isOpen())
        return;
    for (EntryView *entry : std::exchange(m_entries, {})) {
        entry->hide();
        entry->deleteLater(); // its key may be what closes the group
    }
    for (int i = 0; open && i < m_count; ++i) {
        EntryView *entry = m_make(i);
        m_column->addWidget(entry);
        m_entries.push_back(entry);
    }
    dress();
    Q_EMIT toggled(open);
}

void GroupView::dress()
{
    const QString text = tr("%n change(s)", nullptr, m_count);
    m_head->setText(u"%1 · %2"_s.arg(text, m_period));
    m_head->setAccessibleName(isOpen() ? tr("Hide %1").arg(text) : tr("Show %1").arg(text));
    m_head->setIcon(icons::icon(isOpen() ? u"chevron-up"_s : u"chevron-down"_s, Tone::Muted));
}

void GroupView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QRect line(theme.space(11 + 7.5), 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), theme.colors().line);
}
