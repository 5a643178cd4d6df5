// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

/// A tool tip that shows data as it is: "Muñoz & <Co>" keeps its letters and gives no markup a chance.
QString plainToolTip(const QString &text);
/// Gives a control this tool tip, and the same words to a screen reader, which would read the markup of a tip aloud.
void setPlainToolTip(QWidget *control, const QString &text);

/// A label of plain text in a step of the type scale and a tone; both follow the application's font and scheme.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextRole m_role;
    Tone m_tone;
    bool m_dressing = false;
};
