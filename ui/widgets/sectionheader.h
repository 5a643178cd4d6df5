// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

class Badge;
class IconLabel;
class QHBoxLayout;
class TextLabel;

/// The head of a section: icon, title, how many, and room for a control at its end.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The icon, and the tone that it and the count take.
    void setIcon(const QString &name, Tone tone = Tone::Muted);
    /// How many are in the section; a negative number hides it.
    void setCount(int count);
    /// Puts a control at the end of the line; the header owns it.
    void addControl(QWidget *control);

private:
    QHBoxLayout *m_line;
    IconLabel *m_icon;
    TextLabel *m_title;
    Badge *m_count;
    Tone m_tone = Tone::Muted;
    int m_number = -1;
};
