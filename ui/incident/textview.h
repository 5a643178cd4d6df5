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
};
