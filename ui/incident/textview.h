// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Language;

/// A text in Markdown as it is read: words as rich text without pictures or foreign markup, code in views of its own.
class TextView : public QWidget
{
    Q_OBJECT
public:
    TextView(const QString &markdown, const Language &language, QWidget *parent = nullptr);

    /// Marks the nth place, from 0, where the words stand; answers the part that holds it, and where within. `nth` is lowered by what was
    /// passed when it is not here.
    QWidget *mark(const QString &words, int &nth, QRect *where);
    void unmark();

Q_SIGNALS:
    /// The person wants to see the whole file from which an excerpt is.
    void wholeRequested(const QString &file);
};
