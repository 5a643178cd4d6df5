// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

/// How much of the time for something has passed, as a small bar; its words stand beside it and in its name.
class TimeBar : public QWidget
{
    Q_OBJECT
public:
    /// `passed`: from 0 to 1; what is beyond is full.
    TimeBar(double passed, Tone tone, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_passed;
    Tone m_tone;
};
