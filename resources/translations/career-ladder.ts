<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>&amp;About Career Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>&amp;Add to the comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>&amp;Close growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>&amp;Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>&amp;Delete my growth data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>&amp;Forget your salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>&amp;Hide your salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>&amp;Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>&amp;Include it in copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>&amp;Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>&amp;Market references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>&amp;Nearest levels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>&amp;New growth file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>&amp;New ladder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>&amp;Next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>&amp;Open a ladder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>&amp;Open growth file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>&amp;Previous level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>&amp;Print or export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>&amp;Problems in ladder files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>&amp;Remember your salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>&amp;Remove the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>&amp;Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>&amp;Save in another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>&amp;Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>&amp;Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>&amp;Use as base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>&amp;Wages in a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>Add to appl&amp;ications menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Automatic a&amp;xis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Axis from &amp;zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Axis from the &amp;lowest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Begin a file of your own that keeps your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Choose a currency, and enter exchange rates or read them from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Choose the program to edit ladder files with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Choose what to search, and how exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Choose where a file that was moved is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Clea&amp;r find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Clea&amp;r my level and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Clear histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Clear the field and the saved amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Clear the levels that Back, Forward and Go to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Clear your level and your goal, here and in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Close l&amp;adder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Close your selected ladder; its file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Compare &amp;with the level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Compare every level with the one in the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Compare one more level; type a few letters to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Compare with another &amp;person’s file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Compare with the level before, or compare the levels selected in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>Compared level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Cop&amp;y to my ladders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Copy as ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Copy level as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Copy level as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Copy the entire comparison for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/selection_labels.py"/>
        <source>Copy {0} as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/selection_labels.py"/>
        <source>Copy {0} as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>E&amp;xpand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Edit the selected ladder's file; saved changes are shown at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>End your path at the selected level; saved on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Find &amp;options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Find &amp;whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Find in every ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Find in the same ca&amp;se only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>Find options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>First s&amp;teps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Give your name and your manager’s, if you want them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Go on with a growth file that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Go to a family, level, skill, statement or action by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Go to the next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Go to the previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Gro&amp;wth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>Growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Hide responsibilities and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Hide the amount and its position in the ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Hide what is the same at every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>How is this calculat&amp;ed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>How to read, compare, print and make ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>I am &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>Import a small made-up ladder that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>In another &amp;currency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>In the currency &amp;as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>L&amp;evel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>Ladder &amp;file format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Largest s&amp;teps first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Li&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>List every level that needs the selected skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>List the levels of all families with the least to learn from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Locate missin&amp;g file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Make a ladder from an XLSX, XLS, ODS or CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Mark where you are on the way to the level, with evidence and next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Move to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Move to the ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>N&amp;ames for the talk sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Only &amp;skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Open in e&amp;ditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Open ladder files; they can be dropped onto the window too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Open the folder of the selected ladder's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>Options of the salary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>P&amp;rogress over time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Pat&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Pay as &amp;published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Pay per &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Pay per &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Pay per &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Pay per h&amp;our</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Pay per mo&amp;nth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Print levels, a comparison or a path, or save them as a file, with preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Read every ladder file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Remove the exchan&amp;ge rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Remove the level in the current column from the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Rese&amp;t layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>S&amp;alary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>S&amp;ystem colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Save it on this computer for the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>See where your salary falls in each range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>Selected levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Set as my g&amp;oal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Show every level again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Show how many items were met on which date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Show levels side by side; they stay when you select another level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Show no marks; the file stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Show pay as published, and delete the rates from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Show the figures in a table that can be sorted and copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Show the levels of the family as a map, and the steps to your goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>Show the problems in ladder files, and where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Show what surveys report for the occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Show what the occupation is paid in a town, a state or the United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Show what the selected level expects and pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Show what there is of it, then delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Show where another person sees you beside your marks, differences first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>So&amp;urces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/compare_specs.py"/>
        <source>Sort each section by the size of the steps instead of the ladder's order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Start a new ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>Start the program from the desktop's menu, and open ladder files with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Start your own ladder as a copy of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Start your path at the selected level; saved on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>Take back the last change to your growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/file_specs.py"/>
        <source>Te&amp;xt editor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>The badges, dots and symbols in the panes, the chart and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>The formula, the numbers and the source of each figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>The hours and weeks used to convert pay periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>Try importing a sample sp&amp;readsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/ids.py"/>
        <source>Units of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Until you quit. For printing, the dialog asks each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>What a ladder file can contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/help_specs.py"/>
        <source>What do the &amp;marks mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/go_specs.py"/>
        <source>Where is this s&amp;kill used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Wor&amp;king time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/growth_specs.py"/>
        <source>Write everything to another file, and go on in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/salary_specs.py"/>
        <source>Your &amp;salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/view_specs.py"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>“Go” does not find “good”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/actions/edit_specs.py"/>
        <source>“code” does not find “decode”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddLevel</name>
    <message>
        <location filename="../../ladder_app/gui/views/compare/add_level.py"/>
        <source>Add a level to the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/add_level.py"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/add_level.py"/>
        <source>Up and Down select, Enter adds it, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advisor</name>
    <message>
        <location filename="../../ladder_app/gui/problems/advisor.py"/>
        <source>Looking for advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A ladder file for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A ladder file, to edit in a text editor and open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A picture for documents and slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A picture that is sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A table as plain text, for any spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A web page that any browser opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A workbook for Excel and other spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>A workbook of the whole family: edit it, then import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>CSV, levels across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>CSV, one row each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>Folder of linked pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/save_dialog.py"/>
        <source>Growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <location filename="../../ladder_app/gui/dialogs/save_dialog.py"/>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/open_dialog.py"/>
        <source>Ladders (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/save_dialog.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>Pages to send, keep or print later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>Plain text, for mail and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>Text with headings and lists, for wikis and repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>The whole family as a table with one column for each level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>The whole family as a table with one item in each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/formats.py"/>
        <source>The whole family as web pages, one for each level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/save_dialog.py"/>
        <source>{0} already exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/save_dialog.py"/>
        <source>{0} is a folder. Replace the pages in it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthoringController</name>
    <message>
        <location filename="../../ladder_app/gui/file_actions/authoring.py"/>
        <source>Created {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/authoring.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/authoring.py"/>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/authoring.py"/>
        <source>Imported as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/authoring.py"/>
        <source>Tables ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalculationsDialog</name>
    <message>
        <location filename="../../ladder_app/gui/salary/calculations_dialog.py"/>
        <source>Calculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/calculations_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/calculations_dialog.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/calculations_dialog.py"/>
        <source>How is this calculated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/calculations_dialog.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/cards.py"/>
        <source>Largest gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/cards.py"/>
        <source>None marked so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/cards.py"/>
        <source>None yet: add evidence to what is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/cards.py"/>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/cards.py"/>
        <source>Strongest evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/cards.py"/>
        <source>Type your salary in the Level view to compare it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeadings</name>
    <message>
        <location filename="../../ladder_app/gui/views/compare/headers.py"/>
        <source>Clear base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/headers.py"/>
        <source>Use as base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <location filename="../../ladder_app/gui/views/compare/model.py"/>
        <source>Drag it to move it. Right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/model.py"/>
        <source>{0}, heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <location filename="../../ladder_app/gui/views/compare/table.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../ladder_app/gui/views/compare/view.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/view.py"/>
        <source>Select two to six levels in the tree and compare them with Ctrl+D, drag levels from the tree, or use “Add to the comparison…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/view.py"/>
        <source>Steps in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/view.py"/>
        <source>{0} is one of the levels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentFileController</name>
    <message>
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>Its ladder is shown as of the last good save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>Locate {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>Open in editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>The file “{0}” cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/day_field.py"/>
        <source>A date, such as {0}; or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/day_field.py"/>
        <source>“{0}” is no date. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/delete_question.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/delete_question.py"/>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/delete_question.py"/>
        <source>Delete my growth data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/delete_question.py"/>
        <source>This deletes the file, and forgets where it was. It cannot be taken back. Copies that you made stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>About Career Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>Career Ladder {0}

Reads, compares and prints career ladders, offline.
Every figure comes from a ladder file and names its source.

MIT license. It uses these libraries, each under its own license:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>Copy &amp;system information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>Copy the versions, the system and its screens for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>Filter by action or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>In the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/format_dialog.py"/>
        <source>Ladder file format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>Move through the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>No action has this name or these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>On the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>Open the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>System information copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>Up, Down, Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/about_dialog.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/table_dialog.py"/>
        <source>{0}, heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/shortcuts_dialog.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Evidence and next steps for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Evidence: what shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Saved as you type. Escape closes, Ctrl+Z takes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <location filename="../../ladder_app/gui/diagnostics/report.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/diagnostics/report.py"/>
        <source>Something went wrong in Career Ladder ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/diagnostics/report.py"/>
        <source>Your files are unchanged, and you can continue to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/diagnostics/report.py"/>
        <source>{0} failed unexpectedly ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <location filename="../../ladder_app/gui/export/controller.py"/>
        <source>Copied {0} as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/export/controller.py"/>
        <source>Copied {0} as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/export/controller.py"/>
        <source>Copied {0} as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExternalEditor</name>
    <message>
        <location filename="../../ladder_app/gui/open_files/external_editor.py"/>
        <source>No program is set up to open “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/external_editor.py"/>
        <source>Text editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/external_editor.py"/>
        <source>The command that opens a ladder file, such as {0}
If empty: the desktop’s default program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/external_editor.py"/>
        <source>The command that opens a ladder file, such as {0}
If empty: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/external_editor.py"/>
        <source>The editor “{0}” cannot be started. Choose another in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyLevels</name>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_levels.py"/>
        <source>Levels of the family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilyPageView</name>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>How the levels differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>Key responsibilities, at every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>Page of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>What the skill levels mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileButtons</name>
    <message>
        <location filename="../../ladder_app/gui/tree/file_buttons.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/file_buttons.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/file_buttons.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOffers</name>
    <message>
        <location filename="../../ladder_app/gui/notices/file_offers.py"/>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/file_offers.py"/>
        <source>No program is set up to open “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/file_offers.py"/>
        <source>No program is set up to show the folder “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/file_offers.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/file_offers.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/file_offers.py"/>
        <source>“{0}” no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <location filename="../../ladder_app/gui/find/find.py"/>
        <source>Match {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/find.py"/>
        <source>Nothing found with these find options. Escape clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/find.py"/>
        <source>Nothing found. Escape clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/find.py"/>
        <source>Search wrapped to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/find.py"/>
        <source>Search wrapped to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/find.py"/>
        <source>{0} · none in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/find.py"/>
        <source>{0} · with find options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <location filename="../../ladder_app/gui/find/options.py"/>
        <source>&amp;Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/options.py"/>
        <source>&amp;Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/options.py"/>
        <source>Expected &amp;behavior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/options.py"/>
        <source>Find in &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/options.py"/>
        <source>S&amp;kills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/options.py"/>
        <source>Statemen&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <location filename="../../ladder_app/gui/help/first_steps.py"/>
        <source>&amp;Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/first_steps.py"/>
        <source>&amp;Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/first_steps.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/first_steps.py"/>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/first_steps.py"/>
        <source>Search the first steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <location filename="../../ladder_app/gui/go_to/go_to.py"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/go_to.py"/>
        <source>Up and Down select, Enter goes there, Escape closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToModel</name>
    <message>
        <location filename="../../ladder_app/gui/go_to/model.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/model.py"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/model.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/model.py"/>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/model.py"/>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/model.py"/>
        <source>{0}, recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToPopup</name>
    <message>
        <location filename="../../ladder_app/gui/go_to/popup.py"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/popup.py"/>
        <source>Go to result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/popup.py"/>
        <source>Go to results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/go_to/popup.py"/>
        <source>Type a few letters of a level, skill, statement or action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthController</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/controller.py"/>
        <source>evidence for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/controller.py"/>
        <source>mark for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/controller.py"/>
        <source>moving a mark to the item that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthData</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/growth_data.py"/>
        <source>Saving the growth file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthDelegate</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/delegate.py"/>
        <source>Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthFiles</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Deleted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Growth files (*.growth.yaml *.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Open growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Save growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Save in another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Save your growth in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>The file of the other person, such as your manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>The ladder has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>You wrote about:

{0}

Is this now the following?

{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>my-growth.growth.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>names for the talk sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>“{0}” could not be deleted: {1}. Delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>“{0}” is open to read only. Save it in another file to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>“{0}” was changed by another program. This window shows it as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>“{0}” was deleted or moved. What you wrote is in this window only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthTable</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/row_menu.py"/>
        <source>&amp;Evidence and next steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/row_menu.py"/>
        <source>&amp;Find its item in the ladder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/row_menu.py"/>
        <source>&amp;Take the mark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/table.py"/>
        <source>Expectations and skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthView</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Evidence and next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Expectation or skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Expectations and skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Items to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Print talk sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Where I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/view.py"/>
        <source>Without evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <location filename="../../ladder_app/gui/help/controller.py"/>
        <source>Career Ladder is now in the applications menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>&amp;Save as ladder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>Discard your corrections to this import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>Mappings (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>Save as ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>Save the &amp;mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>Save the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>Select the folder for the ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>The mapping is for a sheet “{0}”, which is not in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>The mapping was saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>These ladders were saved before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>Use &amp;a mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>Use a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/files.py"/>
        <source>{0} already exist there. Replace them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/dialog.py"/>
        <source>{0} cannot be read because of an error in Career Ladder. Cancel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>&amp;Headings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>&amp;Layout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>&amp;Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>&amp;Paid per:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Curre&amp;ncy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Currency of amounts without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Del&amp;imiter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Delimiter of the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Encoding of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>For amounts that do not state their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Job famil&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Layout of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Name of the job family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Order of the levels in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Period of amounts without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Row or column of the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Shee&amp;t:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>by the names of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>highest level first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>levels across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>levels down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>lowest level first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>one row per item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/form.py"/>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <location filename="../../ladder_app/gui/imports/outcome.py"/>
        <source>Ho&amp;w it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/outcome.py"/>
        <source>How the table was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/outcome.py"/>
        <source>No cells are skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/outcome.py"/>
        <source>Pro&amp;ficiencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/outcome.py"/>
        <source>Ski&amp;pped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>&amp;Column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>&amp;Column {0}, “{1}”, is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>&amp;Row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>&amp;Row {0}, “{1}”, is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>Read only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>Read the whole sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>The cells of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>The sheets that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>Use as &amp;headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/preview.py"/>
        <source>What its name says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReadings</name>
    <message>
        <location filename="../../ladder_app/gui/imports/readings.py"/>
        <source>How the table is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/readings.py"/>
        <source>More settin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/readings.py"/>
        <source>Nearly as likely: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/readings.py"/>
        <source>Rea&amp;d as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/readings.py"/>
        <source>Ta&amp;ke this reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/readings.py"/>
        <source>Your settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <location filename="../../ladder_app/gui/imports/result.py"/>
        <source>No level was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/result.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/result.py"/>
        <source>The ladder that comes of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportScale</name>
    <message>
        <location filename="../../ladder_app/gui/imports/scale.py"/>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/scale.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/scale.py"/>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/scale.py"/>
        <source>Another word for a proficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/scale.py"/>
        <source>Another word, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/scale.py"/>
        <source>Lowest &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/scale.py"/>
        <source>Words for proficiencies, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <location filename="../../ladder_app/gui/views/compare/level_bar.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/level_bar.py"/>
        <source>Add {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/level_bar.py"/>
        <source>Selected in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/level_bar.py"/>
        <source>Swap with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/level_bar.py"/>
        <source>{0} is not compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelHeader</name>
    <message>
        <location filename="../../ladder_app/gui/views/level/header.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/header.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/header.py"/>
        <source>Print or export {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/header.py"/>
        <source>Printed, exported and copied together. Below: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/header.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelPresenter</name>
    <message>
        <location filename="../../ladder_app/gui/window/level_presenter.py"/>
        <source>No ladder is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/level_presenter.py"/>
        <source>Open a ladder file with Ctrl+O, or see Help, Problems in ladder files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelView</name>
    <message>
        <location filename="../../ladder_app/gui/views/level/view.py"/>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/level/view.py"/>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelsPane</name>
    <message>
        <location filename="../../ladder_app/gui/tree/pane.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/pane.py"/>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/pane.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Localizer</name>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <source>%n amounts are skipped, as they state no currency. Select it at “Currency”.</source>
        <extracomment>One: %n amount is skipped, as it states no currency. Select it at “Currency”.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <source>%n amounts are skipped, as they state no period. Select it at “Paid per”.</source>
        <extracomment>One: %n amount is skipped, as it states no period. Select it at “Paid per”.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/found.py"/>
        <source>%n behaviors</source>
        <extracomment>One: %n behavior</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n carried over</source>
        <extracomment>One: %n carried over</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>%n cells</source>
        <extracomment>One: %n cell</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>%n cells imported, none skipped.</source>
        <extracomment>One: %n cell imported, none skipped.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>%n cells imported, {skipped} skipped.</source>
        <extracomment>One: %n cell imported, {skipped} skipped.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/imports/outcome.py"/>
        <source>%n cells skipped:</source>
        <extracomment>One: %n cell skipped:</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n ended</source>
        <extracomment>One: %n ended</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>%n errors</source>
        <extracomment>One: %n error</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>%n families</source>
        <extracomment>One: %n family</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/found.py"/>
        <source>%n family texts</source>
        <extracomment>One: %n family text</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n grow</source>
        <extracomment>One: %n grows</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <source>%n ladders</source>
        <extracomment>One: %n ladder</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>%n ladders as of the last good save</source>
        <extracomment>One: %n ladder as of the last good save</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/found.py"/>
        <source>%n level texts</source>
        <extracomment>One: %n level text</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/level/family.py"/>
        <location filename="../../ladder_app/documents/words/found.py"/>
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <location filename="../../ladder_app/gui/tree/selection.py"/>
        <location filename="../../ladder_app/gui/views/compare/view.py"/>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>%n levels</source>
        <extracomment>One: %n level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/growth/delete_question.py"/>
        <source>%n marks</source>
        <extracomment>One: %n mark</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/found.py"/>
        <source>%n matches</source>
        <extracomment>One: %n match</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n narrower</source>
        <extracomment>One: %n narrower</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <source>%n nearest levels</source>
        <extracomment>One: %n nearest level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>%n new skills</source>
        <extracomment>One: %n new skill</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n new statements</source>
        <extracomment>One: %n new statement</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n not listed at this level</source>
        <extracomment>One: %n not listed at this level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n not listed on this track</source>
        <extracomment>One: %n not listed on this track</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>%n pages</source>
        <extracomment>One: %n page</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/growth/delete_question.py"/>
        <source>%n people</source>
        <extracomment>One: %n person</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/advice.py"/>
        <source>%n pieces of advice</source>
        <extracomment>One: %n piece of advice</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/growth/delete_question.py"/>
        <source>%n pieces of evidence and next steps</source>
        <extracomment>One: %n piece of evidence or next step</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/commands/market_names.py"/>
        <source>%n places</source>
        <extracomment>One: %n place</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>%n problems</source>
        <extracomment>One: %n problem</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/growth/files.py"/>
        <source>%n problems. The first: {problem}</source>
        <extracomment>One: %n problem. The first: {problem}</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n reworded</source>
        <extracomment>One: %n reworded</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>%n rows</source>
        <extracomment>One: %n row</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/found.py"/>
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>%n skills</source>
        <extracomment>One: %n skill</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills are carried over</source>
        <extracomment>One: %n skill is carried over</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills are new</source>
        <extracomment>One: %n skill is new</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills are not listed at this level</source>
        <extracomment>One: %n skill is not listed at this level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills are not listed on this track</source>
        <extracomment>One: %n skill is not listed on this track</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills are on another scale</source>
        <extracomment>One: %n skill is on another scale</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills end</source>
        <extracomment>One: %n skill ends</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills fall</source>
        <extracomment>One: %n skill falls</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills fall, each {step}</source>
        <extracomment>One: %n skill falls, each {step}</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills fall, most: {skills}</source>
        <extracomment>One: %n skill falls: {skills}</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>%n skills on another scale</source>
        <extracomment>One: %n skill on another scale</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills rise</source>
        <extracomment>One: %n skill rises</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills rise, each {step}</source>
        <extracomment>One: %n skill rises, each {step}</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n skills rise, most: {skills}</source>
        <extracomment>One: %n skill rises: {skills}</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>%n skills to raise</source>
        <extracomment>One: %n skill to raise</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>%n skills transfer.</source>
        <extracomment>One: %n skill transfers.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/found.py"/>
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>%n statements</source>
        <extracomment>One: %n statement</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n statements carried over</source>
        <extracomment>One: %n statement carried over</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n statements ended</source>
        <extracomment>One: %n statement ended</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n statements grow</source>
        <extracomment>One: %n statement grows</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n statements narrower</source>
        <extracomment>One: %n statement narrower</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n statements not listed at this level</source>
        <extracomment>One: %n statement not listed at this level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n statements not listed on this track</source>
        <extracomment>One: %n statement not listed on this track</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>%n statements reworded</source>
        <extracomment>One: %n statement reworded</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <location filename="../../ladder_app/documents/path/document.py"/>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>%n steps</source>
        <extracomment>One: %n step</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>%n steps to learn: {skills}.</source>
        <extracomment>One: %n step to learn: {skills}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>+ The top is open: pay may go above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>+ The top is open: pay may go above it. {mark} Uses the stated maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>10 percent are paid less than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>10th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>25 percent are paid less than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>25th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>75 percent are paid less than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>90 percent are paid less than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/sheet_cells.py"/>
        <source>A cell of a workbook holds at most {limit} characters, and “{text}” has {count} of them. Shorten it, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>A folder with %n files</source>
        <extracomment>One: A folder with %n file</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>A heading that says nothing of a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>A heading that several rows share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>A key must be plain text, not a list or a mapping. Write one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>A key needs a “:” and a space after it on the same line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/matrix_groups.py"/>
        <source>A ladder groups its skills as hard and soft only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_parts.py"/>
        <source>A ladder holds a percentile beside a minimum and a maximum, and this level has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>A level has no overlap and no progression where the level before has another currency or pay period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_parts.py"/>
        <source>A level has one pay range, and other cells gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>A level is open to everyone; words of one gender say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>A midpoint that the file does not state is calculated from the minimum and the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>A promotion into a range below the one before lowers the pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>A promotion without a new expectation cannot be justified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/csv_rows.py"/>
        <source>A quotation mark is not closed on this line. Close it, write a quotation mark inside a cell twice, and keep each cell on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/notes.py"/>
        <source>A quotation mark is not closed: the cell that begins in row {row} goes on to the end of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>A second document starts here. Move it to its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/sheet_cells.py"/>
        <source>A sheet of a workbook holds at most {rows} rows and {columns} columns, and this is more. Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>A skill that a higher level does not list is often forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/commands/output.py"/>
        <source>A terminal cannot show {form}. Send the output to a file or another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>A text that stays the same does not show what a higher level does differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>A value cannot start with a tab, @, ` or %. Indent with spaces, and put text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>A very wide range hardly limits pay. The limit of 80% is our own judgment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>A week has five working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>A whole pay range, such as 50,000 – 60,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/advisor.py"/>
        <source>Advice is about ladders of your own, and none is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>Aliases such as “*{name}” are not supported. Write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>An expectation can be assessed only if it names what a person does, and how far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>Anchors such as “&amp;{name}” are not supported. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/cells.py"/>
        <source>Another cell already gave this for the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/from_list.py"/>
        <source>Another row already describes this skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/from_list.py"/>
        <source>Another row already rated this skill at the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>As at {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>At every level of {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>At this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Australian dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/calculations.py"/>
        <source>Calculated here, with amounts from:
{sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Canadian dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Colors are not read: %n empty cells of sheet “{sheet}” have one. Write words in them.</source>
        <extracomment>One: Colors are not read: %n empty cell of sheet “{sheet}” has one. Write words in it.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Column {place} ({cells}, from “{text}”): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Compa-ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/compare/selection.py"/>
        <source>Compare %n levels</source>
        <extracomment>One: Compare %n level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/compare/selection.py"/>
        <source>Compare the first {first} of %n levels</source>
        <extracomment>One: Compare the first {first} of %n level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/sheet.py"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>Comparison: {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Consistently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Converted by the rates of {date}: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/export/controller.py"/>
        <source>Copied %n rows</source>
        <extracomment>One: Copied %n row</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Counts as met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/phrases.py"/>
        <source>Data as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/blocks.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>Did you mean {suggestion}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>Did you mean “{suggestion}”, without quotes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/problems.py"/>
        <source>Did you mean “{suggestion}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/chart/notes.py"/>
        <source>Different currencies or periods have their own axes: nothing is converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Each level is described in full: what one leaves out does not carry over to it (cumulative: false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>Each value of “{key}” should be an id, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>Ended since {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Evidence: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Example or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/skill_details.py"/>
        <source>Expected behavior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>From the midpoint of the level before to the midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>From the midpoint of the level before to the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>From the midpoint of {level} to the midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>From the midpoint of {level} to the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>Growth of {person} toward {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>Half are paid less than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows.py"/>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Hard skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/notes.py"/>
        <source>Headings name the levels, and the lists below them are what each level does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>How the levels differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>How this is counted: skills are the same by id or by name; what another family calls by another name counts as new. A new skill counts every step of its scale up to the one that is asked for, a skill to raise the steps between, and a skill on another scale counts one, since the two scales cannot be compared. Equivalent levels are first, as the ladders name them; then those with the fewest steps to learn. Of the level’s own path only the previous and the next one are listed; levels that the ladders place lower are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>How well the skill is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/refused_imports.py"/>
        <source>If it is a ladder, say how it is read with --sheet, --layout, --header-rows and --levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/refused_imports.py"/>
        <source>If it is one, choose how it is read: another reading, the sheet, the layout, the headings, or what a column or a row means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>If ranges overlap by more than half, a promotion changes pay little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/model.py"/>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>In the manager’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Indian rupees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/model.py"/>
        <source>Is this now “{item}”? Press Enter to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/settings/settings_file.py"/>
        <source>It could not be moved; move it away to have settings kept again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/unread_rows.py"/>
        <source>It counts people, and a ladder has no place for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>It does not state a pay period. Select one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/diagnostics/report.py"/>
        <source>It happened %n times.</source>
        <extracomment>One: It happened %n time.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>It has no amount of pay that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/cells.py"/>
        <source>It is a figure alone, and no responsibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/hidden.py"/>
        <source>It is a formula without a stored value. Open the file in a spreadsheet program and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>It is a percentage, and no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/draft.py"/>
        <source>It is an error of the spreadsheet. Correct its formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/parts.py"/>
        <source>It is longer than the 20,000 characters that a text may have. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/from_list.py"/>
        <source>It is not among the words for proficiencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>It is one amount, and a pay range needs a minimum and a maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>It is too low for a year. Amounts in thousands need k, or a heading such as Salary (k EUR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/cells.py"/>
        <source>It is two ratings, and a level needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/from_matrix.py"/>
        <source>It rates by another scale than the other skills. Use one scale for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>It starts at the same amount as {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>It starts {amount} above the start of {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>It starts {amount} below the start of {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/sheet.py"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/hidden.py"/>
        <source>Its column is hidden. Show it in a spreadsheet program to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>Its heading says that amounts are in thousands or more, but this one looks as if in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/refused_imports.py"/>
        <source>Its pay is percentiles alone, such as the median: a ladder holds them beside a minimum and a maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/from_matrix.py"/>
        <source>Its row has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/hidden.py"/>
        <source>Its row is hidden. Show it in a spreadsheet program to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/unread_rows.py"/>
        <source>Its row is marked as not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/cells.py"/>
        <source>Its row is not to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/from_list.py"/>
        <source>Its row names no level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/from_list.py"/>
        <source>Its row names no skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/unread_rows.py"/>
        <source>Its row sums up the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Japanese yen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>Key responsibilities, at every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>Keys: 1 to 4 mark a statement, 0 to 9 the step of a skill; Delete takes a mark back; Enter adds evidence. A ring is the step that the level asks for, – is below the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/default_names.py"/>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Largest gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/compare/selection.py"/>
        <source>Left out: {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/formats/markdown.py"/>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <location filename="../../ladder_app/documents/pay/figures.py"/>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <location filename="../../ladder_app/gui/salary/table_model.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/formats/markdown.py"/>
        <source>Level of skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>Level {position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>Levels described in equal detail can be compared with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>Lists and mappings are nested more than {limit} deep. Write them less deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/advisor.py"/>
        <source>Looking for advice on your ladders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/default_names.py"/>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/blocks.py"/>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Manager’s comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>Mark where you are, and add evidence. It is kept in a file of your own, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>Marked as met, without evidence here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Marked toward {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Market figures are converted by {hours} hours a week and {weeks} weeks a year, which is {total} hours a year, whatever your working time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/chart/layout.py"/>
        <source>Market, {name}: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/market.py"/>
        <source>Market: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>Merge keys “&lt;&lt;” are not supported. Write the keys out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Mexican pesos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/market.py"/>
        <source>More than 18 months old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <source>Moves from {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>My growth toward {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/output.py"/>
        <source>My promotion packet: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/pay.py"/>
        <source>My salary, beside the pay of {level}: {salary}, {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/output.py"/>
        <source>My talk sheet: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>NOT saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>NOT saved: {file} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/blocks.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Next steps, each with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/texts.py"/>
        <source>Next, {level}: {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Next: {step}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/advice.py"/>
        <source>No advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>No cell rates a skill, so that the rows are statements under the skills’ names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/model.py"/>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>No ladder is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/growth/unknown_targets.py"/>
        <source>No ladder that is open has %n levels of the growth file, first “{level}”: what is marked for them is not shown.</source>
        <extracomment>One: No ladder that is open has the level “{level}”: what is marked for it is not shown.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/checks.py"/>
        <source>No ladder that was read has the level “{level}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>No level was found. Select the column that names the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>No level was found. Select the column that names the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>No level was found. Select the row that names the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/parts.py"/>
        <location filename="../../ladder_app/documents/growth/rows.py"/>
        <source>No longer in this ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/first_steps.py"/>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>No maximum is stated, so there is no midpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/cells.py"/>
        <source>No meaning was selected for its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/compare/selection.py"/>
        <source>No more than %n levels are compared.</source>
        <extracomment>One: No more than %n level is compared.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>No next step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>No occasion yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <location filename="../../ladder_app/gui/views/growth/nearest_dialog.py"/>
        <source>No other level follows it or shares a skill with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>No pay is published for these levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>No percentile of {occupation} in {place} was released, so {salary} has no position there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows.py"/>
        <source>No responsibilities are stated for this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/chart/notes.py"/>
        <source>No salary is published for these levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows.py"/>
        <source>No skills are stated for this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>No step to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/document.py"/>
        <source>No steps: both ends are the same level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/matrix_groups.py"/>
        <source>No text beside it or below it belongs to it. Colors of cells are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/fonts.py"/>
        <source>No text can be drawn: no font is installed. Install one, such as DejaVu (on Debian “apt install fonts-dejavu-core”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>Nobody can be paid an amount between the two ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_source.py"/>
        <source>Not a pay period: hour, day, week, month or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_source.py"/>
        <source>Not an ISO 4217 currency code, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <source>Not asked for there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>Not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>Not expected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Not imported: sheet “{sheet}” ({cells}), which is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Not imported: sheet “{sheet}” ({cells}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>Not in this table: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>Not listed at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>Not listed on this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/tree/rows.py"/>
        <source>Not shown, %n problems</source>
        <extracomment>One: Not shown, %n problem</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/sheet.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/export/controller.py"/>
        <source>Nothing is copied: no row is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/checks.py"/>
        <source>Nothing that is expected at the level before has the id “{word}”, so nothing ends. Correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/read_back.py"/>
        <source>Nothing was written, as the file could not be opened again. At “{excerpt}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/read_back.py"/>
        <source>Nothing was written, as the file could not be opened again: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/growth/parts.py"/>
        <source>Of those met, %n count since an earlier level asks for them, too.</source>
        <extracomment>One: Of those met, %n counts since an earlier level asks for it, too.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <source>On another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>Only one of {keys} can be given. Move the levels into a track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <source>Open top</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Opened %n ladders</source>
        <extracomment>One: Opened %n ladder</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Opened no ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Opened “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>Other next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/draft.py"/>
        <source>Outside the table of levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>Overlap is the part of the higher of two ranges that the lower one covers too. Progression is the rise from the midpoint of the level compared with to this midpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/pages.py"/>
        <location filename="../../ladder_app/documents/pdf/footer.py"/>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/user_path.py"/>
        <source>Path: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>Path: {title}. {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <location filename="../../ladder_app/documents/formats/markdown.py"/>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>Pay cannot be below zero. Remove the minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>Pay cannot be below zero: {amount}. Remove “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>Pay is shown for several periods. Choose one, or type it, such as “per hour”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>Pay is shown in several currencies. Choose one, or type it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Pay periods are converted by {hours} hours a week and {weeks} weeks a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Pay: not published for any level of {family}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Pay: not published for these levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Pay: {pay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/build_pay.py"/>
        <source>Percentile {percent} is below percentile {lower}. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>Person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Polish zloty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/imports/result.py"/>
        <source>Preview of %n ladders</source>
        <extracomment>One: Preview of %n ladder</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/dialogs/printing.py"/>
        <source>Printed {name}: %n pages to {target}.</source>
        <extracomment>One: Printed {name}: %n page to {target}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/dialogs/printing.py"/>
        <source>Printed {name}: %n pages.</source>
        <extracomment>One: Printed {name}: %n page.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>Proficiencies differ in complexity, scale or independence; the behavior shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Proficiencies, lowest first: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>Promotion packet: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>Put a space after this “:”, so that the word before it is a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Range penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Range spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Read as {encoding}, {delimiter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Reloaded %n ladders</source>
        <extracomment>One: Reloaded %n ladder</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Reloaded no ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Reloaded “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <location filename="../../ladder_app/documents/path/document.py"/>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <source>Responsibilities at every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Row {place} ({cells}, from “{text}”): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Rows: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/pay.py"/>
        <location filename="../../ladder_app/documents/pay/blocks.py"/>
        <source>Salary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/phrases.py"/>
        <source>Salary comparison. {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/sheet.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows.py"/>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/related.py"/>
        <source>See also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>Selected levels (%n)</source>
        <extracomment>One: Selected levels (%n)</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/default_names.py"/>
        <source>Sheet {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Sheet “{sheet}”: levels across, named in row {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Sheet “{sheet}”: levels down, named in column {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Sheet “{sheet}”: one row per item, with headings in row {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Sheets {sheets}: levels across, named in row {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Sheets {sheets}: levels down, named in column {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>Sheets {sheets}: one row per item, with headings in row {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>Shown as of the last good save; “{file}” has %n problems now.</source>
        <extracomment>One: Shown as of the last good save; “{file}” has %n problem now.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <location filename="../../ladder_app/documents/formats/markdown.py"/>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <location filename="../../ladder_app/documents/level/blocks.py"/>
        <location filename="../../ladder_app/documents/path/document.py"/>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/imports/model.py"/>
        <source>Skipped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows.py"/>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Soft skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/advice.py"/>
        <source>Source: our own judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/place.py"/>
        <location filename="../../ladder_app/documents/words/market.py"/>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>Source: {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/advice.py"/>
        <source>Source: {title}, {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <location filename="../../ladder_app/documents/sources.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pdf/footer.py"/>
        <source>Sources: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pdf/footer.py"/>
        <source>Sources: {titles}; and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <source>Statement {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>Statements in the same words: {same} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>Still expected from {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>Still expected from {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Strongest evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Swiss francs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>Tags such as “{tag}” are not supported: the key determines the kind of value. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>Talk sheet: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/parts.py"/>
        <source>Target: {level}, the first level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/parts.py"/>
        <source>Target: {level}, the level after {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>Text that starts with * or &amp; needs quotes. For a list, write “- ” at the start of each item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>The amount is zero. Type the pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/chart/notes.py"/>
        <source>The axis begins at {amount}, not at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>The bracket is not closed, or a value is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>The bracket opened here is not closed. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/text.py"/>
        <source>The byte {byte} here is not UTF-8 text. Save the file again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/read_back.py"/>
        <source>The character {character} cannot be saved as UTF-8. Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/text.py"/>
        <source>The character {character} is not allowed: it is invisible or changes how the line is shown. Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The code of the currency, such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/columns.py"/>
        <source>The column “{word}” is not known. Remove it, or correct its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/columns.py"/>
        <source>The column “{word}” is there twice. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/checks.py"/>
        <source>The day {day} is still to come. Correct it if it is a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/notes.py"/>
        <source>The encoding {encoding} was guessed. If letters look wrong, choose another with --encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>The escape sequence lacks digits. Write “\\” for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The experience that is usual, such as 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>The figures are more than 18 months old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>The figures are undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/settings/settings_file.py"/>
        <source>The file as it was is now {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/read_bytes.py"/>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>The file format “{word}” is not known. Write {known}, or use a newer Career Ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/write_growth.py"/>
        <source>The file has a form in which this cannot be written. Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>The file has more than {limit} values. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>The file has no column “currency”, so its amounts are taken for US dollars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/read_wages.py"/>
        <source>The file has no wages. Write a line with the names of the columns, and a line for each occupation in each area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/read_growth.py"/>
        <source>The file has the newer format {word}. It is shown as far as it is understood, and not changed. Use a newer Career Ladder to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/read_bytes.py"/>
        <source>The file has {size} MiB, and at most {limit} MiB are read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/read_growth.py"/>
        <source>The file is empty. A growth file needs “targets:” or “people:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/parsing.py"/>
        <source>The file is empty. A ladder needs “name:” and “levels:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/rates.py"/>
        <source>The file is empty. A rates file needs “date:”, “source:”, “base:” and “rates:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/text.py"/>
        <source>The file is encoded in {encoding}. Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/text.py"/>
        <source>The file is larger than {limit} MiB. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/read_bytes.py"/>
        <source>The file may not be read. Change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/columns.py"/>
        <source>The first line lacks {columns}. It names the columns: {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/notes.py"/>
        <source>The first line names the delimiter, and is no cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The highest pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/ids.py"/>
        <source>The id “{id}” is already used on line {line}. Give this one its own “id”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/people.py"/>
        <source>The id “{id}” is already used on line {line}. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/distinct.py"/>
        <source>The id “{id}” is also used by {other}, so this ladder has the id “{name}” while both are open. Change the “id:” of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>The indentation differs from the lines before, or text follows closing quotes. Fix this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The job title at the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>The key “{key}” is already given on line {line}. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>The key “{word}” is not known in a mapping. Remove it or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>The key “{word}” is not known in a {record}. It stays and has no effect: leave it or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>The key “{word}” is not known in a {record}. Remove it or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/checks.py"/>
        <source>The level before has no responsibility “{word}”, so “{id}” is not shown as grown from it. Correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The level in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/checks.py"/>
        <source>The level “{level}” cannot follow itself. Name another level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>The level “{name}” is a date. A spreadsheet makes dates of names such as 1-2: format the cells as text and type the names again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>The levels are put in the order of their names’ ranks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/checks.py"/>
        <source>The levels follow each other in a circle: {levels}. Remove one “follows”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>The levels have the names of proficiencies. If the table says what each proficiency of a skill means, it is no ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/refused_imports.py"/>
        <source>The likeliest reading: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/read_wages.py"/>
        <source>The line has {found} cells, and the first line names {count} columns. Add or remove cells; write a cell with a delimiter in it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>The list item is not aligned with the others. Align it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The lowest pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/people.py"/>
        <source>The mark of {day} is below that of {later}. Marks count by their days: write the oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/build_pay.py"/>
        <source>The maximum is zero. Write what the level pays, or remove “pay”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/pay.py"/>
        <source>The maximum is {percent}% above the minimum. Narrow the range, or make it two levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The middle of the pay range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>The midpoint is not between the minimum and the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>The midpoint is {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/build_pay.py"/>
        <source>The midpoint {midpoint} is not between {minimum} and {maximum}. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>The midpoint, {amount}, is calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>The minimum and the maximum are in two currencies or for two periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_cells.py"/>
        <source>The minimum is above the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/build_pay.py"/>
        <source>The minimum {minimum} is above the maximum {maximum}. Swap or correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The name of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The name of the skill or theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>The names of the sheets are the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>The names of the sheets are the tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>The number “{word}” is too long or starts with zeros. Write at most 15 digits, and at most 4 after the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/document.py"/>
        <source>The path continues from the level below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_source.py"/>
        <source>The percentiles of a level rise, and are in the currency and for the period of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/printing.py"/>
        <source>The print job was canceled at the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pdf/device.py"/>
        <source>The printer or the file accepted only some of the pages. Check that the printer is on and that the disk is not full, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pdf/device.py"/>
        <source>The printer or the file does not accept pages. Check that the printer is on and that the file can be written, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/printing.py"/>
        <source>The printer reports an error. Check that it is on and connected, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/copies.py"/>
        <source>The proficiency rises from {before} to {after}, but the text is the same as at {level}. Describe what the higher proficiency looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/desktop/entry.py"/>
        <source>The program cannot be added to the menu: a desktop entry cannot hold the path {path}. Install the program in a folder with a plain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/desktop/entry.py"/>
        <source>The program cannot be added to the menu: a desktop entry cannot start {path}, whose path has an equals sign. Install the program in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>The program's reader of workbooks does not start: {reason}. Save the table as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/editor_command.py"/>
        <source>The quotes in the editor’s command are not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>The quotes opened here are not closed. Close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/pay.py"/>
        <source>The range begins {percent}% above the maximum of {level}. Close the gap, or a promotion needs a jump in pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>The ranges do not meet, so the overlap is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/rates.py"/>
        <source>The rate of the base {base} is 1. Write 1, remove the line or correct “base”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The role that has its own levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>The separator can mark thousands or decimals. Choose which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>The table has more than {cells} cells or {columns} columns. Keep the ladder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>The table has the levels highest first; the ladder has them lowest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>The table holds nothing. Choose the file with your ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>The table is damaged or of another kind than its name says. Open it in a spreadsheet program and save it again as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>The table is locked by a password. Save a copy without one and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>The table says that it is larger than can be read. Copy the cells of the ladder to a new one and save that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/people.py"/>
        <source>The target “{level}” is already on line {line}. Move its items there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/table_model.py"/>
        <source>The top is open, so pay may go above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>The top is open; the midpoint, {amount}, is calculated from the stated figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>The track that the level belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/words.py"/>
        <source>The two levels are named as equivalent: no step of the ladder is between them. This level also names what follows, and the other one does not, or not in these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>The value has more than {limit} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/read_wages.py"/>
        <source>The wages of “{occupation}” in “{area}” are also in line {line}. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/pay.py"/>
        <source>The whole range is below the minimum of {level}. Check the amounts of both levels, and which of them comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/read_wages.py"/>
        <source>The {column} is missing. Write its code or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/wage_cells.py"/>
        <source>The {percent}th percentile is lower than the one before. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>The {record} needs one of: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>The {record} needs “{key}”, such as “{key}: {example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>The “: ” makes “{word}” a key. Put the whole text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/problems.py"/>
        <source>There are {count} more pieces of advice. Follow some of these, or switch a rule off, and read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/problems.py"/>
        <source>There are {count} more problems. Correct these and read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>There is a tab in the indentation. Indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>There is no day “{word}” in the calendar. Write year, month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>There is no evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/checks.py"/>
        <source>There is no level “{word}” in this file. Correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/ids.py"/>
        <source>There is no proficiency “{word}” in this file. Define it or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>There is no rate from {currency} to {target}, so the range is shown in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>There is no rate from {currency} to {target}, so your salary is not compared with pay in {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>There is no rate from {currency} to {target}, so your salary is not compared with the wages of {occupation} in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/ids.py"/>
        <source>There is no skill “{word}” in this file. Define it or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/ids.py"/>
        <source>There is no source “{word}” in this file. Define it or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/read_bytes.py"/>
        <source>There is no such file. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/refused_imports.py"/>
        <source>This does not look like a ladder, and nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/refused_imports.py"/>
        <source>This does not look like a ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>This escape sequence is half of a character, as JSON writes it. Write the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>This escape sequence is not known. Write “\\” for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/read_bytes.py"/>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/read_bytes.py"/>
        <source>This is a pipe, a socket or a device. Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>This is a workbook in the XML format of 2003. Open it in a spreadsheet program and save it as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>This is more than anybody is paid. Check for extra digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>This is no mapping. It begins with “shape: levels across”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/nodes.py"/>
        <source>This is not YAML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>This is not a checklist. Few people meet every line, and not all lines weigh the same: for each tick, name an example, and agree on what to work on next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/read_growth.py"/>
        <source>This is not a growth file: it has none of the keys “growth”, “targets” and “people”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>This is not a table that can be read. Save it as XLSX, XLS, ODS, CSV or Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>This is not an amount that can be read. Type digits, such as 52000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>This is not valid YAML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>This is too long for an amount. Type the figure alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>This item is empty. Write a value or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/checks.py"/>
        <source>This level itself states “{word}” or lets it grow, so it does not end here. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>This should be a mapping with the key “{key}”, such as “{key}: {example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>This should be text on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/desktop/places.py"/>
        <source>This user has no home folder. Name a folder for the menu's files in XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/text.py"/>
        <source>This value has an escape for the character {character}, which is not allowed. Remove the escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>Three gaps to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <source>To raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/advice.py"/>
        <source>To switch this rule off, write “advice-off: {rule}” in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>Too many statements are worded alike to guess which belong together: those without a link are shown as new and as not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/document.py"/>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>Two currencies are named. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>Two ways of spelling in one document look careless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>Type an amount, such as 52000 or 25 per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>Type the currency as well, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>Ukrainian hryvnias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/read_table.py"/>
        <source>Unpacked, the table is larger than {limit} MiB. Keep the ladder alone in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>Uses the stated maximum; the top is open, so pay may go above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>What an export of this program has no other column for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>What changes at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>What each level does or how well, under the column’s heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>What one level is and does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>What pay is for: hour, day, week, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/skill_details.py"/>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>What the level does, or how the skill shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>What the skill is, the same at every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <location filename="../../ladder_app/gui/panes/rows.py"/>
        <source>What the skill levels mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>What the skill or theme is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/growth_data.py"/>
        <source>What was changed in “{path}” is not saved yet. Save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>What {level} asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>Where no maximum is stated, there is no midpoint, and no figure that needs one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>Where the other sees me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>Where {person} sees me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>Whether the skill is technical or about people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/rules.py"/>
        <source>Words that suggest an age keep people away, and can count as discrimination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>Write a column by its letters, such as B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>Write a row by its number, such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/marks.py"/>
        <source>Write each mark as its own item, such as “- {example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>Write the first and the last cell, such as “region: B2:F20”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>Write the names of sheets: “also: [Delivery, Teamwork]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>Write the rows of each further sheet: “more-rows: {{Teamwork: {{2: title}}}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>Write the words lowest first: “scale: [Basic, Expert]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/pay_source.py"/>
        <source>Write yes where pay may go above the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>YAML and JSON hold everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>YAML, JSON, a workbook and a list hold everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>Yes where pay may go above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/scene.py"/>
        <location filename="../../ladder_app/gui/tree/user_levels.py"/>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/rows.py"/>
        <source>You see it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/scene.py"/>
        <location filename="../../ladder_app/gui/tree/user_levels.py"/>
        <source>Your goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a currency code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a language tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a list of mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a list of marks, each with its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a mapping from currency codes to rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a mapping from ids to mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/document.py"/>
        <location filename="../../ladder_app/documents/path/words.py"/>
        <source>a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/words.py"/>
        <source>a step down; {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>above the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/problems.py"/>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>an amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <location filename="../../ladder_app/documents/path/document.py"/>
        <location filename="../../ladder_app/documents/path/words.py"/>
        <source>an equivalent level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/growth/delegate.py"/>
        <source>and %n more</source>
        <extracomment>One: and %n more</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>another pay range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/rows.py"/>
        <source>asks for {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>at or above {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>at the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>at the midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>at the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>behavior of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>below the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>calculated midpoint {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>compa-ratio {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <source>compared with {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/views/compare/view.py"/>
        <source>comparison of %n levels</source>
        <extracomment>One: comparison of %n level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>counts as met: mark only what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>days paid in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>description of the skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>distinction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>each level compared with the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>each level compared with {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/sheet.py"/>
        <source>each with the step that the level asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/problems.py"/>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/blocks.py"/>
        <source>explained on the page of {family} (print the family or its page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>family responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/matrix.py"/>
        <source>first level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>follows {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>from {level}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/rows.py"/>
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>from: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>grows from {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>growth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>hours paid in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>how statements and levels are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>how the levels differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>job family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>keys of a ladder file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>kind of skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>largest steps first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>leads to {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>level responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>linked with {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>marked responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>marked skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>market reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>market references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>maximum of {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>maximum {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/market.py"/>
        <source>median {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>midpoint of the stated figures {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>midpoint of {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>midpoint {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>midpoint {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>minimum of {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>minimum {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>months in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/output.py"/>
        <source>my promotion packet for {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/output.py"/>
        <source>my talk sheet for {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/figures.py"/>
        <source>no rate from {currency} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>not expected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>not listed at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>not listed on this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/calculations.py"/>
        <source>not stated in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/import_result.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>on your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>one in four earns less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>one in four earns more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>one in ten earns less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>one in ten earns more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>one of several words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>one of several words, or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/document.py"/>
        <source>only skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>open top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>overlap {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>part of a statement that grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/user_path.py"/>
        <source>path {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>pay in another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>pay not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>pay of %n levels</source>
        <extracomment>One: pay of %n level</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>percentile list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>percentiles of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>pounds sterling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>proficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>progression {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>range penetration {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>range spread {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>rates file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/words.py"/>
        <source>reworded, a guess by similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>saving in {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>skills, steps or tracks with equal names, or rare characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>text on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>the United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the address of a family or of a level, or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the address of a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the address of a level, or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the code of an occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the format version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the id of a source, or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the id of something in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>the id of something in this file, or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>the median: half earn less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>the next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>the previous level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>the responsibilities at every level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>the summary, date and language of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>the talk sheet for {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>the text cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/meanings.py"/>
        <location filename="../../ladder_app/files/record_titles.py"/>
        <source>track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/kinds.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/problems.py"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>weeks paid in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/packet.py"/>
        <source>what is marked as not met, with the next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>what the proficiencies mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/left_out.py"/>
        <source>what the skills cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/family.py"/>
        <source>where the ladder starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>within the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>years in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>your goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/calculations.py"/>
        <source>your salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/chart/layout.py"/>
        <source>your salary: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/blocks.py"/>
        <location filename="../../ladder_app/documents/pay/texts.py"/>
        <source>your salary: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/market.py"/>
        <source>{about}: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>{amount} above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>{amount} above the midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>{amount} above the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>{amount} above the stated maximum; the top is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>{amount} below the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>{amount} below the midpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay.py"/>
        <source>{amount} below the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>{amount} higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>{amount} is more than anyone is paid. Check for extra digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>{amount} is read as a decimal number. For thousands, write {suggestion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/pay.py"/>
        <source>{amount} lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>{amount} per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>{amount} per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>{amount} per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>{amount} per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/localizer.py"/>
        <source>{amount} per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/steps.py"/>
        <source>{before} needs {skills}, but {level} does not. Add what is still needed, or end it in “ends”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/words.py"/>
        <source>{before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/words.py"/>
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>{before} to {after}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{count} not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{count} of {all} met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{count} partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/problems/advisor.py"/>
        <source>{count}; %n ladders with errors are not checked</source>
        <extracomment>One: {count}; %n ladder with errors is not checked</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/progress_dialog.py"/>
        <source>{day}: {met} of {all} met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/selection.py"/>
        <source>{family}, all levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>{family}, this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/selection.py"/>
        <source>{family}, {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/pages.py"/>
        <source>{family}: Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>{file} is open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/shown.py"/>
        <source>{file} was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows.py"/>
        <location filename="../../ladder_app/gui/views/growth/model.py"/>
        <source>{heading} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/blocks.py"/>
        <source>{heading}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/parts.py"/>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>{levels} ({names}), {skills}, {statements}, {paid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>{levels} in {families}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/path/title.py"/>
        <source>{levels}, {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <location filename="../../ladder_app/documents/path/words.py"/>
        <source>{level} ({family})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/steps.py"/>
        <source>{level} expects the same as {before}. Say what the step adds, or make them one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/copies.py"/>
        <source>{level} has the same summary. Say how this level differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/copies.py"/>
        <source>{level} has the same text, which carries over. Say what this level adds, or remove the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/steps.py"/>
        <source>{level} has {count} responsibilities of its own, the other levels of its track typically {typical}. Check whether some are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/steps.py"/>
        <source>{level} has {count} responsibilities of its own, the other levels of its track typically {typical}. Check whether some can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/scene.py"/>
        <source>{level} · {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/skill_details.py"/>
        <source>{level}: behavior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/comparison/sheet.py"/>
        <source>{level}: change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/texts.py"/>
        <source>{level}: {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{mark} (marked toward {level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{mark}: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/found.py"/>
        <source>{matches} in {levels}: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} or more a day, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} or more a month, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} or more a week, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} or more a year, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} or more an hour, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} a day, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} a month, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} a week, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} a year, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} an hour, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} or more a day, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} or more a month, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} or more a week, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} or more a year, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/pay_range.py"/>
        <source>{minimum} to {maximum} or more an hour, in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>{names}, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{number}nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{number}rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{number}st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{number}th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/first_steps.py"/>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/panes/pane_tabs.py"/>
        <source>{pane}, %n matches</source>
        <extracomment>One: {pane}, %n match</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/desktop/install.py"/>
        <source>{path} cannot be removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be replaced: it is locked, or belongs to somebody else. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be written: its suffix names no known format. End the name in one of {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be written: the disk is full. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be written: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be written: there is no folder {folder}. Make it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be written: you may not write in {folder}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be written: {folder} is not a folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} cannot be written: {folder} takes no files. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/atomic_write.py"/>
        <source>{path} could not be written ({reason}), nor restored. Its content is in {backup}: copy it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} is a device or a pipe. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} is a file, and a folder of linked pages cannot take its place. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} is a folder. Give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/settings/settings_file.py"/>
        <source>{path} is not a regular file, so the settings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/inputs.py"/>
        <source>{path} is one of the files that are read, so it is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} is open in another program, such as a spreadsheet. Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} is there already, and is not a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/desktop/install.py"/>
        <source>{path} is there already, and this program did not write it. Write over it with “career-ladder desktop --install --replace”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/settings/settings_file.py"/>
        <source>{path} is too large for a settings file, so the settings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/save_error.py"/>
        <source>{path} is write-protected. Make it writable, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/growth_file.py"/>
        <source>{path} was changed by another program. Nothing was saved. Open the file again, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/settings/settings_file.py"/>
        <source>{path} was damaged. What could be read of the settings is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/pay.py"/>
        <source>{percent}% of the range is within the range of {level}. Move the ranges apart, or a promotion changes pay little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pay/sheet.py"/>
        <source>{percent}th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/market.py"/>
        <source>{percent}th percentile {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>{proficiency}, carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>{proficiency}, lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>{proficiency}, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/export/pay.py"/>
        <location filename="../../ladder_app/gui/salary/rows.py"/>
        <source>{row}; your salary: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{salary} is above the {ordinal} percentile of {occupation} in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{salary} is at about the {ordinal} percentile of {occupation} in {place} (interpolated between published percentiles).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{salary} is at the {ordinal} percentile of {occupation} in {place} (a published percentile).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>{salary} is below the {ordinal} percentile of {occupation} in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/progress_dialog.py"/>
        <source>{section}: {met} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/unknown_targets.py"/>
        <source>{sentence} Did you mean “{suggestion}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/step.py"/>
        <source>{skills} and %n more</source>
        <extracomment>One: {skills} and %n more</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/moves/words.py"/>
        <source>{skill} ({proficiency}, {steps})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{skill}: %n steps below</source>
        <extracomment>One: {skill}: %n step below</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/map/words.py"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/phrases.py"/>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/growth.py"/>
        <source>{step}, asks for {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/growth/parts.py"/>
        <source>{step}, by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/pdf/setter.py"/>
        <source>{title}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/refused_imports.py"/>
        <source>{words} are proficiencies, not levels: the table says what each proficiency of a skill means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/imports.py"/>
        <source>{words} stands last as its place is not known. Order the words if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/wage_cells.py"/>
        <source>“#” does not give the amount that the wage is at or above. Write it after the sign, such as #239200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/syntax_problems.py"/>
        <source>“: ” is not allowed here. Put the text in quotes, or check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/words/wages.py"/>
        <source>“Not released” means that the survey publishes no such figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>“columns” should say what each means, such as “columns: {{A: skill, B: level}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/rates.py"/>
        <source>“rates” should be a mapping from currencies to rates, such as “USD: 1.25”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/wiring.py"/>
        <source>“{address}” is in none of the ladders that are open. Open its file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>“{file}” is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ladder_app/gui/file_actions/current_file.py"/>
        <source>“{file}” is not shown, since it has %n problems.</source>
        <extracomment>One: “{file}” is not shown, since it has %n problem.</extracomment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>“{file}” is shown as of the last good save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/build_pay.py"/>
        <source>“{key}” is zero. Write the amount or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>“{key}” needs at least one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>“{key}” should be a list. Start each item on its own line with “- ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>“{key}” should be a mapping, such as “{example}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/addresses.py"/>
        <location filename="../../ladder_app/files/growth/marks.py"/>
        <location filename="../../ladder_app/files/records.py"/>
        <source>“{key}” should be {kind}, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <source>“{sign}” is the sign of several currencies. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/spelling.py"/>
        <source>“{word}” and “{other}” mix American and British spelling. Use one of the two throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>“{word}” cannot stand here. Write one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/words.py"/>
        <source>“{word}” does not say what the person does. Name the action and its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/ids.py"/>
        <source>“{word}” is listed twice here. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/pay/parse_amount.py"/>
        <location filename="../../ladder_app/files/market/read_wages.py"/>
        <location filename="../../ladder_app/files/scalars.py"/>
        <location filename="../../ladder_app/files/tables/mapping_file.py"/>
        <source>“{word}” is not a currency. Write its ISO 4217 code, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not a date. Write year, month and day, as in 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not a language tag. Write one such as en, de or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not a month. Write year and month, as in 2024-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/read_wages.py"/>
        <source>“{word}” is not a month. Write year and month, such as 2025-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/wage_cells.py"/>
        <source>“{word}” is not a number of people. Write digits, such as 12340, or leave the cell empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/rates.py"/>
        <source>“{word}” is not a rate. Write a number above 0 with a decimal point, such as 1.25, with at most 12 digits before the point and 12 after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not a valid number. Write digits only, such as 90000 or 90000.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not a valid “{key}”. Write a number above 0 and at most {most}, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not a web address. Write it with http:// or https:// and without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/market/wage_cells.py"/>
        <source>“{word}” is not an amount. Write digits, such as 52000, #239200 for “at or above 239200”, or leave the cell empty for a figure that was not released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not an id. Use lowercase letters, digits and single hyphens, at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/marks.py"/>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not known here. Write one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>“{word}” is not known in “{key}”, so it has no effect. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/scalars.py"/>
        <source>“{word}” is not the code of an occupation. Write one such as 15-1252; `career-ladder market` lists those with wages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/growth/marks.py"/>
        <source>“{word}” is not the id of a step. Write one, or “{below}” or “{back}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/files/records.py"/>
        <source>“{word}” is taken as text. If “{key}” is a key, put a space after the “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/words.py"/>
        <source>“{word}” leaves the extent open. Say when, or how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/words.py"/>
        <source>“{word}” suggests a gender. Use a neutral word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/domain/advice/words.py"/>
        <source>“{word}” suggests an age. Name the experience or the behavior instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/documents/level/page.py"/>
        <source>▲ grows from {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ladder_app/gui/window/main_window.py"/>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/selection_labels.py"/>
        <source>{0} — Career Ladder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>A level of another family. A dashed line links it with an equivalent or related level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>A level on the way to your goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>A level. Lines lead to the levels after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>A market reference: what a survey reports. The line goes from its lowest to its highest percentile, and its thick part from the 25th to the 75th.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>After a figure: it uses the stated maximum of a range whose top is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Bar with a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Dashed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Diamond on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Dot in a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Dot with a hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Dots with a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Fading end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Field with dashed edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Filled dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>It is worded differently. The two sentences are matched only because they are similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Less of it is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>More of it is expected. The underlined words are not in the earlier sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Not listed on this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Only the level compared with lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Open dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Salary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Short lines in a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Small numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The dots are filled up to the step that you marked. The ring is the step that the level asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The ladder says that it no longer holds at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level before does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level before expects it, and it still holds. The number counts the statements. Click the line, or press Right, to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level before expects less of it. Click the mark, or press Right, to read the earlier sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level begins another track, which does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level begins another track, which does not list the skill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level compared with does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level does not state it. The level before expects it, and it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level does not state the skill. The level before expects it, and it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level has no such statement or figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The level needs a higher proficiency than the level before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The overlap of the ranges of two neighboring levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The pay range of a level, from minimum to maximum. The line across it is the midpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The pay range of the selected level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The percentiles that the source states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The proficiency that the level needs: filled dots of all steps of the family's scale. The word is the name of the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The selected level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The skill falls by so many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The skill rises by so many steps from the level compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The source of the line, by its number. The bottom line of the window names the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>The top is open: pay may go above the stated maximum. In text, a + follows the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Thick dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/legend_dialog.py"/>
        <source>What do the marks mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>You marked the skill below its first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Your goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Your level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>Your salary. You can drag it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>not listed at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>not listed on this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/marks.py"/>
        <source>reworded, a guess by similarity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSheets</name>
    <message>
        <location filename="../../ladder_app/gui/imports/more_sheets.py"/>
        <source>More sheets of the same form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/names_dialog.py"/>
        <source>Names for the talk sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/names_dialog.py"/>
        <source>They are kept in your growth file alone. None is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/names_dialog.py"/>
        <source>Your &amp;manager:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/names_dialog.py"/>
        <source>Your &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/names_dialog.py"/>
        <source>Your manager’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/names_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearestLevels</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/nearest_dialog.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/nearest_dialog.py"/>
        <source>Levels nearest to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/nearest_dialog.py"/>
        <source>Show this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/nearest_dialog.py"/>
        <source>To learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/nearest_dialog.py"/>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>&amp;Template:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>A ladder is a text file. Comments in the template explain it; see also Help, Ladder file format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>Also &amp;open it in my editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>My {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>Name of the job family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>New ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>Save the new ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>Such as Data Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>a copy of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>blank, with only what is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>three levels, with every part shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/new_dialog.py"/>
        <source>two tracks, experts and managers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPanes</name>
    <message>
        <location filename="../../ladder_app/gui/panes/no_panes.py"/>
        <source>Every pane is hidden. Show them again in the View menu: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../ladder_app/gui/notices/notice_bar.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/notice_bar.py"/>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/notice_bar.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/notice_bar.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/notices/notice_bar.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenController</name>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>No file in “{0}” has a name that ends in “.ladder.yaml”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>Open a ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>Read the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>Some files were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>There is no file or level “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/open_controller.py"/>
        <source>{0} Did you mean “{1}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <location filename="../../ladder_app/gui/print_export/pages_view.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <location filename="../../ladder_app/gui/panes/pane_tabs.py"/>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperChooser</name>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathController</name>
    <message>
        <location filename="../../ladder_app/gui/views/path/controller.py"/>
        <source>You have reached your goal, {0}. Set another goal when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/controller.py"/>
        <source>{0} is your own level. Select another level as your goal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathMapView</name>
    <message>
        <location filename="../../ladder_app/gui/views/path/map_view.py"/>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Print or export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Select the level you want to reach, and choose “Set as my goal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Select your level and choose “I am here”, then select the level you want to reach and choose “Set as my goal”. Every step between is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Select your level, and choose “I am here”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Show the whole map (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Steps to your goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>The ladder has no steps from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>This path is in {0}. The map shows {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Your level, {0}, and your goal, {1}, are in other ladders, with no steps between them. Choose “I am here” and “Set as my goal” for levels of {2} to see a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Zoom the map in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/path/view.py"/>
        <source>Zoom the map out (−)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayPicture</name>
    <message>
        <location filename="../../ladder_app/gui/salary/picture.py"/>
        <source>Salary comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayTableView</name>
    <message>
        <location filename="../../ladder_app/gui/salary/table_view.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/table_view.py"/>
        <source>Open top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/table_view.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/table_view.py"/>
        <source>Salary table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/table_view.py"/>
        <source>Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceController</name>
    <message>
        <location filename="../../ladder_app/gui/salary/place_controller.py"/>
        <source>Wages (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_controller.py"/>
        <source>Wages of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>&amp;No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>&amp;Remember this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>A CSV file with occupation, area and percentiles, as “career-ladder market”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Save it on this computer for the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Source: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Type a town or a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Wages in a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Wages of my &amp;own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/place_dialog.py"/>
        <source>Wages of the &amp;program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>Only the beginning is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>Preparing the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>Preparing the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>The preview cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>This format has no preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/preview.py"/>
        <source>{0} so far…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintExport</name>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>Behaviors expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>Behaviors, the texts of what is otherwise one line, and every figure of the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>Carried over from earlier levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/delivery.py"/>
        <source>Export {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>Full texts and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>Lines for name, date, manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>Mark “You are here” and “Your goal” on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>My level and goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>My own salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <location filename="../../ladder_app/gui/print_export/subject.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>Path map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/subject.py"/>
        <source>Print on a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>Salary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>The behavior expected for each skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/options.py"/>
        <source>The salary that you typed in the Salary pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/choosers.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>the path map of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/subjects.py"/>
        <source>the salary comparison of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintExportDialog</name>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Show a whole page (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/print_export/dialog.py"/>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../ladder_app/gui/dialogs/printing.py"/>
        <source>Not printed: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/printing.py"/>
        <source>Print again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/printing.py"/>
        <source>Print {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../../ladder_app/gui/problems/problems.py"/>
        <source>Choose an editor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/model.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/model.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/model.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/problems.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/model.py"/>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Copy a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Copy the suggestion: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Copy “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Errors onl&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>No ladder has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Open in e&amp;ditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Problems or advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>Reason for the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>What could be better in your ladders, beside errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/problems/panel.py"/>
        <source>{0}; {1} in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/progress_dialog.py"/>
        <source>How many of the items that this level asks for today were met, after each day with a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/progress_dialog.py"/>
        <source>Nothing is marked yet. Each mark is kept with its date from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/views/growth/progress_dialog.py"/>
        <source>Progress toward {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressSign</name>
    <message>
        <location filename="../../ladder_app/gui/base/progress_sign.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/base/progress_sign.py"/>
        <source>Cancel reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/base/progress_sign.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/base/progress_sign.py"/>
        <source>Reading file {0} of {1}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../ladder_app/gui/dialogs/questions.py"/>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/dialogs/questions.py"/>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>&amp;Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>&amp;Show pay in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Date of the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Discard the rates that you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>No exchange rates come with the program, and it fetches none, because it works offline. Type rates that you trust, or read them from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>One {0} in {1}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Rates (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Re&amp;move the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Read from a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>So&amp;urce:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Source of the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Type a rate, or read a file of rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>Type the source: the rates are shown with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/rates_dialog.py"/>
        <source>“{0}” is not a rate. Type a number above 0, such as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <location filename="../../ladder_app/gui/salary/reading_choices.py"/>
        <source>Possible meanings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/reading_choices.py"/>
        <source>Use this as your salary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../ladder_app/gui/file_actions/recent_menu.py"/>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/file_actions/recent_menu.py"/>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>{0}, {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/open_files/reports.py"/>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../ladder_app/gui/panes/rows_model.py"/>
        <source>Source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows_model.py"/>
        <source>{0}, collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows_model.py"/>
        <source>{0}, expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows_model.py"/>
        <source>{0}, heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/panes/rows_model.py"/>
        <source>{0}, link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalaryChart</name>
    <message>
        <location filename="../../ladder_app/gui/salary/chart.py"/>
        <source>Salary comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalaryController</name>
    <message>
        <location filename="../../ladder_app/gui/salary/place_controller.py"/>
        <source>“{0}” names no occupation, so no wages are shown beside it. Its file can name one: “market-occupation: 15-1252”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalaryField</name>
    <message>
        <location filename="../../ladder_app/gui/salary/field.py"/>
        <source>Type an amount such as 105000, 105k or $52/h to see where it falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/field.py"/>
        <source>Your salary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalaryPane</name>
    <message>
        <location filename="../../ladder_app/gui/salary/pane.py"/>
        <source>No salary is published for these levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/pane.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/pane.py"/>
        <source>Salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/pane.py"/>
        <location filename="../../ladder_app/gui/views/level/family_page.py"/>
        <source>Salary comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/pane.py"/>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalaryStanding</name>
    <message>
        <location filename="../../ladder_app/gui/salary/standing.py"/>
        <source>Add a rate: “In another currency…” in the menu above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillUsageController</name>
    <message>
        <location filename="../../ladder_app/gui/find/skill_usage.py"/>
        <source>Select a skill first: this lists every level that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillUse</name>
    <message>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>Proficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/find/skill_usage_dialog.py"/>
        <source>Where is “{0}” used?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="../../ladder_app/gui/help/sources_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/sources_dialog.py"/>
        <source>Not stated in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/sources_dialog.py"/>
        <source>Pay range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/help/sources_dialog.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>Selected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>Source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>as of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>sources: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/window/status_line.py"/>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionButton</name>
    <message>
        <location filename="../../ladder_app/gui/tree/suggestion.py"/>
        <source>Did you mean “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/suggestion.py"/>
        <source>Find this instead (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <location filename="../../ladder_app/gui/tree/model.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/model.py"/>
        <source>pay not published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeRows</name>
    <message>
        <location filename="../../ladder_app/gui/tree/rows.py"/>
        <source>Comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/rows.py"/>
        <source>Last good save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/rows.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/rows.py"/>
        <source>Own file · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/rows.py"/>
        <source>Your own file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/tree/rows.py"/>
        <source>⚠ {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingTimeDialog</name>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>&amp;Hours per week:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>&amp;Weeks per year:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>By default: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>From the file of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>Hours per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>Weeks per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ladder_app/gui/salary/working_time_dialog.py"/>
        <source>Working time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <location filename="../../ladder_app/gui/views/growth/entry_editor.py"/>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
