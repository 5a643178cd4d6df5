// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

/// One icon of the set in a tone, as a widget. It decorates: say what it means in a word beside it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    /// The edge in steps of the grid.
    explicit IconLabel(const QString &name = {}, Tone tone = Tone::Muted, double steps = 4.5, QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};
