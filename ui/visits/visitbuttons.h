// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"

#include <QWidget>

class QPushButton;
class VisitDeeds;

/// What can be done with one visit as it is, as buttons in the order of a visit's life; what its state does not allow is not there.
class VisitButtons : public QWidget
{
    Q_OBJECT
public:
    explicit VisitButtons(QWidget *parent = nullptr);

    /// Nothing is chosen: nothing can be done.
    void setVisit(const std::optional<VisitRow> &row);
    void setDeeds(VisitDeeds *deeds) { m_deeds = deeds; }
    QPushButton *button(const QString &id) const;


private:
    QPushButton *add(const char *id, const QString &icon, const QString &text, const std::function<void(VisitDeeds &, const VisitRow &)> &what);

    VisitDeeds *m_deeds = nullptr;
    QPushButton *m_parts = nullptr;
    std::optional<VisitRow> m_row;
    std::vector<std::pair<QPushButton *, std::optional<VisitDeed>>> m_buttons;
};
