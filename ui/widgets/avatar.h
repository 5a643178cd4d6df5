// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

/// A person as initials on a tone that always belongs to the same name.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    /// The edge in steps of the grid.
    explicit Avatar(const QString &name, double steps = 7, QWidget *parent = nullptr);

    void setName(const QString &name);

    /// "Carmen Muñoz Ortega" gives "CM"; nothing gives "?".
    static QString initials(const QString &name);
    /// Paints it where there is no widget: in a delegate.
    static void paint(QPainter *painter, const Theme &theme, const QRect &rect, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};
