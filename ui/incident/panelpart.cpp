// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/panelpart.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

QVBoxLayout *PanelPart::emptied()
{
    if (!layout()) {
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins({});
    }
    delete m_list;
    m_list = new QWidget;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Theme::of(this).space(2));
    layout()->addWidget(m_list);
    return m_rows;
}
